namespace Wplint.Rules.Text;

/// <summary>
/// Japanese words that papers spell in several ways. Only such as mean the same in every spelling: 行って and いって, 時 and とき, 等 and など
/// are other words.
/// </summary>
internal static class JapaneseSpellings
{
    /// <summary>The words.</summary>
    public static SpellingGroup[] All =>
    [
        .. ConjunctionsAndAdverbs,
        .. Verbs,
        .. Nouns,
        .. Compounds,
        .. LoanWords,
    ];

    private static SpellingGroup[] ConjunctionsAndAdverbs =>
    [
        // Laws have names of their own.
        new("及び", "および") { Exceptions = ["外国為替及び", "電子署名及び", "の禁止及び", "景品類及び", "およびただし"] },
        new("又は", "または") { Exceptions = ["またはじ", "またはっ"] },
        new("並びに", "ならびに"),
        new("若しくは", "もしくは"),
        new("且つ", "かつ") { Before = "、" },
        new("但し", "ただし") { Exceptions = ["ただしい", "ただしく", "但し書"] },
        new("更に", "さらに") { Exceptions = ["変更に", "尚更に", "殊更に", "今更に"] },
        new("予め", "あらかじめ"),
        new("全て", "すべて"),
        new("既に", "すでに"),
        new("直ちに", "ただちに"),
        new("速やかに", "すみやかに"),
        new("例えば", "たとえば"),
        new("一旦", "いったん") { Exceptions = ["ていったん"] },
        new("様々", "さまざま"),
        new("尚、", "なお、"),
        new("又、", "また、"),
        new("従って、", "したがって、") { Exceptions = ["に従って、", "にしたがって、"] },
    ];

    private static SpellingGroup[] Verbs =>
    [
        new("下さい", "ください"),
        new("頂", "いただ") { After = "くきけいこ" },
        new("致し", "いたし") { After = "まかた", Exceptions = ["一致し", "合致し", "誘致し", "招致し"] },
        new("出来", "でき") { After = "るまなたず", Exceptions = ["んでき", "いでき"] },
        new("行な", "行", "おこな") { Before = "をはもが", After = "いっうえわ" },
        new("に基づ", "にもとづ") { After = "いくき" },
        new("に従", "にしたが") { After = "いっ" },
        new("に伴", "にともな") { After = "いっう" },
        new("ことが無", "ことがな") { After = "いく" },
        new("では無", "ではな") { After = "いく" },
    ];

    private static SpellingGroup[] Nouns =>
    [
        new("為", "ため") { Before = "るのたいう", After = "にの、" },
        new("事", "こと") { Before = "るたいう", After = "がをはもで" },
        new("様に", "ように") { Before = "るた" },
        new("の通り", "のとおり"),
        new("お客様", "お客さま"),
        new("皆様", "皆さま"),
        new("か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月") { Before = "0123456789一二三四五六七八九十数 " },
        new("か所", "ヶ所", "カ所", "ヵ所", "ケ所", "箇所") { Before = "0123456789一二三四五六七八九十数 " },
        // What the standard calls so in a title of its own is a quotation.
        new("ぜい弱性", "脆弱性") { Exceptions = ["技術的ぜい弱性"] },
        new("順守", "遵守") { Exceptions = ["手順守"] },
    ];

    private static SpellingGroup[] Compounds =>
    [
        new("問い合わせ", "問合せ", "問合わせ", "問い合せ"),
        new("申し込み", "申込み"),
        new("打ち合わせ", "打合せ"),
        new("組み合わせ", "組合せ"),
        new("割り当て", "割当て"),
        new("切り替え", "切替え"),
        new("取り組み", "取組み"),
        new("取り扱い", "取扱い") { Exceptions = ["個人情報の取り扱い", "個人情報の取扱い"] },
        new("引き渡し", "引渡し"),
        new("取り消し", "取消し"),
        new("読み取り", "読取り"),
        new("書き込み", "書込み"),
        new("見積もり", "見積り"),
    ];

    private static SpellingGroup[] LoanWords =>
    [
        new("サーバ", "サーバー") { Exceptions = ["サーバレス", "サーバーレス"] },
        new("ユーザ", "ユーザー") { Exceptions = ["ユーザビリティ", "ユーザーズ"] },
        new("プロバイダ", "プロバイダー"),
        new("ベンダ", "ベンダー") { Exceptions = ["ラベンダー"] },
        new("コンピュータ", "コンピューター"),
        new("ブラウザ", "ブラウザー"),
        new("フォルダ", "フォルダー"),
        new("プリンタ", "プリンター"),
        new("ルータ", "ルーター") { Exceptions = ["リクルーター"] },
        new("パラメータ", "パラメーター"),
        new("オペレータ", "オペレーター"),
        new("マネージャ", "マネージャー"),
        new("メンバ", "メンバー") { Exceptions = ["メンバーシップ", "リメンバ", "ノベンバ"] },
        new("ハイパーバイザ", "ハイパーバイザー"),
        new("データセンタ", "データセンター"),
        new("カテゴリ", "カテゴリー"),
        new("ディレクトリ", "ディレクトリー"),
        new("セキュリティ", "セキュリティー"),
        new("メモリ", "メモリー"),
        new("レイヤ", "レイヤー"),
        new("インタフェース", "インターフェース", "インターフェイス", "インタフェイス"),
        new("ファイアウォール", "ファイヤウォール", "ファイアーウォール", "ファイヤーウォール", "ファイアウオール"),
        new("ウイルス", "ウィルス") { Exceptions = ["ウイルスバスター"] },
        new("ソフトウェア", "ソフトウエア"),
        new("ハードウェア", "ハードウエア"),
        new("デジタル", "ディジタル"),
    ];
}
