namespace Wplint;

/// <summary>Says in words why an address has its verdict.</summary>
public static class LinkReasonTexts
{
    /// <summary>The reason as a clause, for the end of a sentence: it begins in lower case and has no full stop.</summary>
    public static LocalizedText Explain(this LinkReason reason) => reason switch
    {
        LinkReason.Answered => new("it answers", "応答があります"),
        LinkReason.MovedPermanently => new("it has moved for good", "恒久的に移転しています"),
        LinkReason.NotFound => new("there is no such page (404)", "ページがありません（404）"),
        LinkReason.Gone => new("the page has been removed for good (410)", "ページは削除されています（410）"),
        LinkReason.NoSuchHost => new("there is no such host", "ホストが存在しません"),
        LinkReason.Unauthorized => new("only those who sign in may see it", "閲覧には認証が必要です"),
        LinkReason.Forbidden => new("it turns programs away", "プログラムによるアクセスが拒否されました"),
        LinkReason.RateLimited => new("its host wants to be asked less often (429)", "アクセスの回数が制限されています（429）"),
        LinkReason.ServerError => new("its server has a problem of its own at the moment", "サーバー側でエラーが起きています"),
        LinkReason.OtherStatus => new("the status that it answers with tells nothing", "返された状態コードからは判断できません"),
        LinkReason.TimedOut => new("no answer came in time", "時間内に応答がありませんでした"),
        LinkReason.CertificateExpired => new("the certificate has expired, or is not valid yet", "証明書の有効期間を外れています"),
        LinkReason.CertificateForAnotherHost => new("the certificate is for another host", "証明書が別のホストのものです"),
        LinkReason.CertificateUntrusted => new("nobody who is trusted vouches for the certificate", "証明書の発行元を信頼できません"),
        LinkReason.TlsFailed => new("no encrypted connection came about", "暗号化された接続（TLS）を確立できませんでした"),
        LinkReason.ConnectionFailed => new("no connection came about, or it broke", "接続できないか、接続が途中で切れました"),
        LinkReason.NameNotResolved => new("the name of its host could not be looked up now", "現在、ホスト名を解決できません"),
        LinkReason.BrokenAnswer => new("what came back is no proper HTTP", "応答が HTTP として正しくありません"),
        LinkReason.RedirectsWithoutEnd => new("its redirects have no end, or lead nowhere", "リダイレクトが終わらないか、行き先がありません"),
        LinkReason.RefusedAddress => new("it leads to a private address, which is not asked", "内部のアドレスにつながるため、問い合わせていません"),
        LinkReason.RefusedScheme => new("it redirects to something other than http and https", "http と https 以外にリダイレクトされます"),
        LinkReason.FragmentNotFound => new("the page has no such anchor, unless a script makes it", "ページ内にアンカーがありません（スクリプトが作る場合を除きます）"),
        LinkReason.LooksDisagree => new("the first look found nothing, and the second did not agree", "一度目は見つからず、二度目は異なる結果でした"),
        LinkReason.OutOfTime => new("the time for all addresses was over before it was asked", "全体の制限時間に達したため、問い合わせていません"),
        LinkReason.Interrupted => new("the run was interrupted before it was known", "結果が分かる前に中断されました"),
        LinkReason.Ignored => new("the configuration says not to ask", "設定により問い合わせていません"),
        LinkReason.NotAskable => new("as it is written, there is no page to ask for by http or https", "http や https で問い合わせできるページの URL ではありません"),
        _ => new("its host is reserved for examples", "例示用に予約されたホストです"),
    };
}
