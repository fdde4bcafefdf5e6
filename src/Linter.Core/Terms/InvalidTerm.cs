using System.Globalization;
using Wplint.Core.Configuration;

namespace Wplint.Core.Terms;

/// <summary>WP9002 in a file with terms, or where such a file is named. These texts stand apart so that a run without terms does not load them.</summary>
internal static class InvalidTerm
{
    private static readonly LocalizedText MissingFileText = new(
        En: "There is no file \"{0}\". It is looked for from the folder of this file on.",
        Ja: "ファイル「{0}」は存在しません。このファイルのあるフォルダーを起点に指定してください。");

    private static readonly LocalizedText AwayText = new(
        En: "\"{0}\" leads out of the folder of rules.json, or over a link. Put the file below that folder.",
        Ja: "「{0}」は rules.json のフォルダーの外、またはリンクの先を指しています。そのフォルダーの下に置いてください。");

    private static readonly LocalizedText UnreadableText = new(
        En: "The file cannot be read, so its terms are not looked for. {0}",
        Ja: "ファイルを読み取れないため、この用語は検査していません。{0}");

    private static readonly LocalizedText LargeText = new(
        En: "The file is too large. wplint reads term files of up to {0} characters.",
        Ja: "ファイルが大きすぎます。wplint が読み取る用語ファイルは {0} 文字までです。");

    private static readonly LocalizedText ManyFilesText = new(
        En: "\"{0}\" was not read: there are more than {1} term files. Put terms together.",
        Ja: "用語ファイルが {1} 個を超えたため、「{0}」は読み取っていません。ファイルをまとめてください。");

    private static readonly LocalizedText ManyTermsText = new(
        En: "From here on, terms were not read: there are more than {0}. Remove those that are not needed.",
        Ja: "用語が {0} 件を超えたため、ここから先は読み取っていません。不要な用語を削除してください。");

    private static readonly LocalizedText ManyTextsText = new(
        En: "From here on, entries were not read: there are more than {0}. Make several terms of them.",
        Ja: "要素が {0} 件を超えたため、ここから先は読み取っていません。用語を分けてください。");

    private static readonly LocalizedText YamlText = new(
        En: "This is not valid YAML ({0}). Correct it here or just before; what stands before it holds.",
        Ja: "YAML として正しくありません（{0}）。ここか、その直前を修正してください。これより前の用語は有効です。");

    private static readonly LocalizedText DocumentText = new(
        En: "A second document begins here, which is not read: a term file is one YAML document. Remove the line \"---\", and put all terms below one key.",
        Ja: "ここから二つ目の YAML ドキュメントが始まりますが、用語ファイルでは一つ目しか読み込みません。「---」の行を削除し、用語を一つのキーの下にまとめてください。");

    private static readonly LocalizedText DeepText = new(
        En: "This nests too deeply for a term file. Correct the indentation or the brackets.",
        Ja: "用語ファイルとしては入れ子が深すぎます。字下げや括弧を修正してください。");

    private static readonly LocalizedText AliasText = new(
        En: "Aliases of YAML are not read in term files. Write the value itself.",
        Ja: "用語ファイルでは YAML のエイリアスを使えません。値そのものを書いてください。");

    private static readonly LocalizedText KeyText = new(
        En: "This cannot be a key. Write a word and a colon.",
        Ja: "ここはキーとして読み取れません。「キー: 値」の形で書いてください。");

    private static readonly LocalizedText FormatText = new(
        En: "This is no term file: it has neither \"terms\" nor, as dictionaries of prh have, \"rules\" or \"imports\". Add \"terms:\" with a list of terms.",
        Ja: "用語ファイルとして読み取れません。「terms」も、prh の辞書にある「rules」や「imports」もありません。「terms:」に続けて用語の一覧を書いてください。");

    private static readonly LocalizedText VersionText = new(
        En: "Version \"{0}\" of prh's format is not known. wplint reads version 1.",
        Ja: "prh の形式の版「{0}」には対応していません。対応しているのは 1 です。");

    private static readonly LocalizedText IdText = new(
        En: "\"{0}\" is no id of a term. Write capital letters and digits, with a hyphen in between, and not WP in front: \"ACME-SERVER\".",
        Ja: "「{0}」は用語の ID にできません。「ACME-SERVER」のように、英大文字と数字をハイフンでつないでください。WP で始めることはできません。");

    private static readonly LocalizedText TakenText = new(
        En: "\"{0}\" is the id of another term or rule already. Choose another one; until then, this term is left out.",
        Ja: "「{0}」は、ほかの用語またはルールの ID です。別の ID にしてください。この用語は無効になっています。");

    private static readonly LocalizedText PatternText = new(
        En: "\"{0}\" is no regular expression that wplint can read: {1}. Correct it; until then, it is left out.",
        Ja: "「{0}」は正規表現として読み取れません（{1}）。修正してください。それまでは無効になっています。");

    private static readonly LocalizedText EmptyMatchText = new(
        En: "\"{0}\" holds everywhere, also where nothing stands. Write a pattern that needs a character at least.",
        Ja: "「{0}」は何もない箇所にも一致します。一文字以上に一致するパターンにしてください。");

    private static readonly LocalizedText OneOfText = new(
        En: "A term has either \"pattern\" or \"literal\". Keep one of them.",
        Ja: "用語には「pattern」と「literal」のどちらか一方だけを指定してください。");

    private static readonly LocalizedText TextText = new(
        En: "This text is empty, longer than {0} characters, or has a line end or control character in it. Write it on one line.",
        Ja: "空の文字列、{0} 文字を超える文字列、改行や制御文字を含む文字列は指定できません。一行で書いてください。");

    private static readonly LocalizedText GroupText = new(
        En: "\"{0}\" names group ${1}, but the pattern has {2}. Put brackets around that part of the pattern.",
        Ja: "「{0}」はグループ ${1} を参照していますが、パターンにあるグループは {2} 個です。パターンの該当部分を括弧で囲んでください。");

    private static readonly LocalizedText NotFoundText = new(
        En: "The term is not found in its bad example \"{0}\". Correct the pattern, its exceptions or the example.",
        Ja: "悪い例「{0}」から用語が検出されません。パターン、例外または例を修正してください。");

    private static readonly LocalizedText FoundText = new(
        En: "The term is found in its good example \"{0}\": \"{1}\". Correct the pattern, add an exception, or correct the example.",
        Ja: "良い例「{0}」から「{1}」が検出されます。パターンを修正するか、例外を追加するか、例を修正してください。");

    private static readonly LocalizedText UnsettledText = new(
        En: "The bad example \"{0}\" becomes \"{1}\", in which the term is found again. Correct the pattern or the replacement.",
        Ja: "悪い例「{0}」を修正した「{1}」から、用語がふたたび検出されます。パターンまたは置き換える語を修正してください。");

    private static readonly LocalizedText SpecText = new(
        En: "\"{0}\" becomes \"{1}\", and not \"{2}\". Correct the pattern or this example.",
        Ja: "「{0}」は「{2}」ではなく「{1}」になります。パターンまたはこの例を修正してください。");

    private static readonly LocalizedText SlowText = new(
        En: "\"{0}\" takes too long and was given up, so that this term was not looked for everywhere. Simplify the pattern, above all repetitions within repetitions.",
        Ja: "「{0}」の検索に時間がかかりすぎるため中止しました。この用語は一部の箇所を検査していません。繰り返しの中の繰り返しなどを減らし、パターンを簡潔にしてください。");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LocalizedText> Texts { get; } =
    [
        MissingFileText, AwayText, UnreadableText, LargeText, ManyFilesText, ManyTermsText, ManyTextsText, YamlText, DocumentText, DeepText, AliasText, KeyText, FormatText, VersionText,
        IdText, TakenText, PatternText, EmptyMatchText, OneOfText, TextText, GroupText, NotFoundText, FoundText, UnsettledText, SpecText, SlowText,
    ];

    public static Diagnostic IsMissing(Spanned name) => Say(MissingFileText, name.Span, name.Text);

    public static Diagnostic LeadsAway(Spanned name) => Say(AwayText, name.Span, name.Text);

    public static Diagnostic IsUnreadable(Diagnostic problem) =>
        Say(UnreadableText, default, new LocalizedText(problem.GetMessage(Language.English), problem.GetMessage(Language.Japanese)));

    public static Diagnostic IsLarge(int most) => Say(LargeText, default, Number(most));

    public static Diagnostic IsOneFileTooMany(Spanned name, int most) => Say(ManyFilesText, name.Span, name.Text, Number(most));

    public static Diagnostic AreTooMany(int most, TextSpan span) => Say(ManyTermsText, span, Number(most));

    public static Diagnostic AreTooManyTexts(int most, TextSpan span) => Say(ManyTextsText, span, Number(most));

    public static Diagnostic NoYaml(string reason, TextSpan span) => Say(YamlText, span, reason.TrimEnd('.'));

    public static Diagnostic IsDeep(TextSpan span) => Say(DeepText, span);

    public static Diagnostic IsSecondDocument(TextSpan span) => Say(DocumentText, span);

    public static Diagnostic IsAlias(TextSpan span) => Say(AliasText, span);

    public static Diagnostic IsNoKey(TextSpan span) => Say(KeyText, span);

    public static Diagnostic IsNoTermFile(TextSpan span) => Say(FormatText, span);

    public static Diagnostic IsOtherVersion(JsonValue version) => Say(VersionText, version.Span, version.Text);

    public static Diagnostic IsNoId(Spanned id) => Say(IdText, id.Span, id.Text);

    public static Diagnostic IsTaken(Spanned id) => Say(TakenText, id.Span, id.Text);

    public static Diagnostic IsNoPattern(Spanned pattern, string reason) => Say(PatternText, pattern.Span, pattern.Text, reason);

    public static Diagnostic HoldsEverywhere(Spanned pattern) => Say(EmptyMatchText, pattern.Span, pattern.Text);

    public static Diagnostic HasPatternAndLiteral(TextSpan span) => Say(OneOfText, span);

    public static Diagnostic IsNoText(TextSpan span, int longest) => Say(TextText, span, Number(longest));

    public static Diagnostic HasNoGroup(Spanned replacement, int group, int groups) => Say(GroupText, replacement.Span, replacement.Text, Number(group), Number(groups));

    public static Diagnostic IsNotFound(Spanned example) => Say(NotFoundText, example.Span, example.Text);

    public static Diagnostic IsFound(Spanned example, string found) => Say(FoundText, example.Span, example.Text, found);

    public static Diagnostic IsUnsettled(Spanned example, string corrected) => Say(UnsettledText, example.Span, example.Text, corrected);

    public static Diagnostic BecomesOtherwise(string from, string corrected, Spanned to) => Say(SpecText, to.Span, from, corrected, to.Text);

    public static Diagnostic IsSlow(string pattern, TextSpan span) => Say(SlowText, span, pattern);

    private static Diagnostic Say(LocalizedText message, TextSpan span, params IReadOnlyList<LocalizedText> arguments) =>
        new() { Descriptor = InvalidConfiguration.Descriptor, Message = message, Arguments = arguments, Span = span };

    private static LocalizedText Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
