namespace Wplint.Core.Files;

/// <summary>WP9005: a file, or what the command line names as one, could not be read as text.</summary>
internal static class UnreadableFile
{
    private static readonly LocalizedText ShiftJis = new(
        En: "This file is Shift_JIS, not UTF-8. Convert it, for example with \"iconv -f CP932 -t UTF-8\".",
        Ja: "このファイルは UTF-8 ではなく Shift_JIS です。「iconv -f CP932 -t UTF-8」などで変換してください。");

    private static readonly LocalizedText Utf16 = new(
        En: "This file is UTF-16, not UTF-8. Convert it, for example with \"iconv -f UTF-16 -t UTF-8\".",
        Ja: "このファイルは UTF-8 ではなく UTF-16 です。「iconv -f UTF-16 -t UTF-8」などで変換してください。");

    private static readonly LocalizedText NotUtf8 = new(
        En: "This file is not UTF-8: byte 0x{0} on line {1} does not belong there. Save it as UTF-8.",
        Ja: "このファイルは UTF-8 ではありません（{1} 行目のバイト 0x{0}）。UTF-8 で保存してください。");

    private static readonly LocalizedText Binary = new(
        En: "This file is binary, not text. wplint reads papers as Markdown.",
        Ja: "このファイルはテキストではなくバイナリーです。wplint は Markdown のホワイトペーパーを読み取ります。");

    private static readonly LocalizedText TooLarge = new(
        En: "This file is too large. wplint reads papers of up to {0} MB.",
        Ja: "このファイルは大きすぎます。wplint が読み取るのは {0} MB までです。");

    private static readonly LocalizedText NoPermission = new(
        En: "There is no permission to read this. Let the user who runs wplint read it, or exclude it in rules.json.",
        Ja: "読み取る権限がありません。wplint を実行するユーザーに権限を与えるか、rules.json の exclude で除外してください。");

    private static readonly LocalizedText Missing = new(
        En: "There is no such file or folder. Paths are relative to the working folder; patterns know \"*\" and \"**\" only.",
        Ja: "このファイルまたはフォルダーは存在しません。パスは作業フォルダーからの相対パスです。パターンには「*」と「**」だけが使えます。");

    private static readonly LocalizedText Unmatched = new(
        En: "No file matches this pattern. Hidden folders, links, node_modules, bin, obj and what rules.json excludes are not searched.",
        Ja: "このパターンに一致するファイルはありません。隠しフォルダー、リンク、node_modules、bin、obj と、rules.json で除外したものは検索されません。");

    private static readonly LocalizedText NoMarkdown = new(
        En: "There is no Markdown file (*.md) to check in this folder. Hidden folders, links, node_modules, bin, obj and what rules.json excludes are not searched.",
        Ja: "このフォルダーに検査対象の Markdown ファイル（*.md）はありません。隠しフォルダー、リンク、node_modules、bin、obj と、rules.json で除外したものは検索されません。");

    private static readonly LocalizedText NoPaper = new(
        En: "There is no paper here: no Markdown file (of {0}) has five clauses numbered as controls, or front matter of wplint. Name a paper itself to have it checked all the same.",
        Ja: "ここにホワイトペーパーはありません。Markdown ファイル {0} 件のいずれにも、管理策の項番が付いた項目が 5 つ以上なく、wplint のフロントマターもありません。それでも検査するには、ファイルを直接指定してください。");

    private static readonly LocalizedText Unparsable = new(
        En: "This file cannot be understood as a paper. {0}.",
        Ja: "このファイルはホワイトペーパーとして解析できません。{0}。");

    private static readonly LocalizedText NoPast = new(
        En: "This file could not be compared with the revision of --since. {0}",
        Ja: "このファイルを --since のリビジョンと比べられません。{0}");

    public static RuleDescriptor Descriptor { get; } = new("WP9005", "unreadable-file")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "A file that cannot be read", Ja: "読み取れないファイル"),
        Message = new(En: "This could not be read ({0}).", Ja: "読み取れませんでした（{0}）。"),
        Variants = [ShiftJis, Utf16, NotUtf8, Binary, TooLarge, NoPermission, Missing, Unmatched, NoMarkdown, NoPaper, Unparsable, NoPast],
    };

    public static Diagnostic IsShiftJis() => Say(ShiftJis);

    public static Diagnostic IsUtf16() => Say(Utf16);

    public static Diagnostic IsNotUtf8(byte unexpected, int line) => Say(NotUtf8, Number(unexpected, "X2"), Number(line));

    public static Diagnostic IsBinary() => Say(Binary);

    public static Diagnostic IsLargerThan(int megabytes) => Say(TooLarge, Number(megabytes));

    public static Diagnostic IsForbidden() => Say(NoPermission);

    public static Diagnostic IsMissing() => Say(Missing);

    public static Diagnostic MatchesNothing() => Say(Unmatched);

    public static Diagnostic HoldsNoMarkdown() => Say(NoMarkdown);

    public static Diagnostic HoldsNoPaper(int files) => Say(NoPaper, Number(files));

    public static Diagnostic FailedWith(Exception exception) => Say(Descriptor.Message, exception.Message);

    public static Diagnostic IsUnparsable(LocalizedText reason, TextSpan span) => Say(Unparsable, reason) with { Span = span };

    public static Diagnostic HasNoPast(LocalizedText reason) => Say(NoPast, reason);

    private static Diagnostic Say(LocalizedText message, params IReadOnlyList<LocalizedText> arguments) =>
        new() { Descriptor = Descriptor, Message = message, Arguments = arguments, Span = default };

    private static LocalizedText Number(int number, string? format = null) =>
        number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
