namespace Wplint.Rules.CopyPaste;

/// <summary>
/// The words that Japanese claims are taken apart with. A line holds words that mean the same; all other words are runs of one script,
/// and are compared as they stand.
/// </summary>
internal static class JapaneseVocabulary
{
    /// <summary>Who uses the service, as a person or as a company.</summary>
    public const string User = "利用者";

    /// <summary>What the paper is about.</summary>
    public const string Service = "サービス";

    /// <summary>Who among the customers may do more than others.</summary>
    public const string Administrator = "管理者";

    private static readonly string[] Actions =
    [
        "ダウンロード エクスポート 出力 抽出", "確認 閲覧 参照 表示 ご覧 見る 見られ 取得 入手", "設定 構成", "変更 更新 編集 修正", "登録 追加 作成", "削除 消去 抹消 除去",
        "復元 リストア 復旧", "監視 モニタリング", "通知 連絡 お知らせ", "保存 保管 保持", "付与 割り当て 割当", "検知 検出", "分離 隔離", "廃棄 破棄", "テスト 試験", "管理", "制御", "制限",
        "検索", "分類", "公開", "開示", "共有", "移行", "返却", "再委託", "委託", "停止", "再開", "収集", "同期", "送信", "受信", "送付", "監査", "診断", "検査", "点検", "訓練", "教育", "複製",
        "転送", "接続", "招待", "承認", "有効化", "無効化", "暗号化", "ラベル付け ラベリング ラベル ラベルを付け ラベルを付与 ラベルの付与 ラベル付与", "再利用", "申請", "報告", "分析",
    ];

    private static readonly string[] Things =
    [
        "ログ 履歴 記録", "権限 アクセス権限 アクセス権 ユーザ権限 ユーザー権限 利用者権限",         "管理画面 管理者画面 管理コンソール 管理ポータル 設定画面", "多要素認証 二要素認証 二段階認証 2要素認証 2段階認証 mfa", "脆弱性 ぜい弱性", $"{Administrator} 管理権限を有する利用者 管理権限を有している利用者 管理権限を持つ利用者 管理ユーザー 管理ユーザ",
        "他 ほか 別の", "エンドユーザー エンドユーザ", "バックアップ", "認証", "機器 装置",
    ];

    private static readonly string[] Offers =
    [
        "機能 仕組み しくみ 手段 方法", "提供 ご提供 用意 ご用意 準備 搭載 実装 装備 サポート 対応 備え 設け 有し 持っ 持ち", "利用 ご利用 使用 ご使用 存在 可能",
    ];

    private static readonly string[] Customers =
    [
        $"{User} 利用者様 サービス利用者 サービス利用者様 ご利用者 ユーザー ユーザ カスタマ カスタマー クラウドサービスカスタマ",
        "お客様 お客さま 顧客 契約者 ご契約者 ご契約者様 利用企業 ご利用企業 テナント",
    ];

    private static readonly string[] Providers =
        ["当社 弊社 運用担当者 運用担当 運用者 担当者 従業員 社員 開発者 技術者 サポート窓口 提供者 サービス提供者 事業者 クラウドサービスプロバイダ"];

    private static readonly string[] Fillers =
        [$"{Service} 本サービス 当サービス クラウドサービス 本製品 本システム", "実施 発生 現在 現時点 なお また"];

    private static Dictionary<int, List<VocabularyEntry>>? _byFirst;
    private static Dictionary<string, List<string>>? _formsByConcept;

    /// <summary>The longest entry that begins at an index of a text; null where none does.</summary>
    public static VocabularyEntry? FindAt(string text, int index, int end)
    {
        if (!(_byFirst ??= Read()).TryGetValue(text[index], out var entries)) return null;
        VocabularyEntry? longest = null;
        foreach (var entry in entries)
        {
            if (longest is not null && entry.Form.Length <= longest.Form.Length) continue;
            if (index + entry.Form.Length <= end && string.CompareOrdinal(text, index, entry.Form, 0, entry.Form.Length) == 0) longest = entry;
        }

        return longest;
    }

    /// <summary>How texts write a concept; one that is not of the vocabulary stands in them as it is.</summary>
    public static List<string> FormsOf(string concept) => (_formsByConcept ??= ReadForms()).TryGetValue(concept, out var forms) ? forms : [concept];

    private static Dictionary<int, List<VocabularyEntry>> Read()
    {
        var byFirst = new Dictionary<int, List<VocabularyEntry>>();
        Add(Actions, WordRole.Action, byFirst);
        Add(Things, WordRole.Thing, byFirst);
        Add(Offers, WordRole.Offer, byFirst);
        Add(Customers, WordRole.Customer, byFirst);
        Add(Providers, WordRole.Provider, byFirst);
        Add(Fillers, WordRole.Filler, byFirst);
        return byFirst;
    }

    private static Dictionary<string, List<string>> ReadForms()
    {
        var byConcept = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entries in (_byFirst ??= Read()).Values)
        {
            foreach (var entry in entries)
            {
                if (!byConcept.TryGetValue(entry.Concept, out var forms)) byConcept.Add(entry.Concept, forms = []);
                forms.Add(entry.Form);
            }
        }

        return byConcept;
    }

    private static void Add(string[] lines, WordRole role, Dictionary<int, List<VocabularyEntry>> byFirst)
    {
        foreach (var line in lines)
        {
            foreach (var entry in VocabularyEntry.Read(line, role))
            {
                if (!byFirst.TryGetValue(entry.Form[0], out var entries)) byFirst.Add(entry.Form[0], entries = []);
                entries.Add(entry);
            }
        }
    }
}
