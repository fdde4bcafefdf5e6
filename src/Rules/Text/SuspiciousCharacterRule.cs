using System.Globalization;

namespace Wplint.Rules.Text;

/// <summary>What is not the character that it looks like cannot be searched, read aloud or translated: a reader looks for 利用 and does not find it.</summary>
public sealed class SuspiciousCharacterRule : WhitepaperRule
{
    /// <summary>A converted PDF may have hundreds: no reader wants all of them shown.</summary>
    private const int MostRelated = 20;

    private static readonly LocalizedText AlsoHere = new("Another one", "同種の文字");

    private static readonly LocalizedText Invisible = new(
        En: "There is an invisible character here ({0}), and a search for the word does not find it. Take it out; the paper has such characters in {1}.",
        Ja: "ここに目に見えない文字（{0}）が入っており、この語を検索しても見つかりません。削除してください。同種の文字は、{1}です。");

    private static readonly LocalizedText Decomposed = new(
        En: "\"{2}\" is made of two characters ({0}), and a search for the word does not find it. Write \"{3}\"; the paper has such characters in {1}.",
        Ja: "「{2}」が二つの文字（{0}）に分かれており、この語を検索しても見つかりません。一文字の「{3}」と書いてください。同種の文字は、{1}です。");

    private static readonly LocalizedText Garbled = new(
        En: "\"{2}\" ({0}) is garbled: it was read in another encoding than it was written in. Write what is meant; the paper has such characters in {1}.",
        Ja: "「{2}」（{0}）は文字化けです。正しい文字に直してください。同種の文字は、{1}です。");

    private static readonly LocalizedText PrivateUse = new(
        En: "The character {0} stands here, which only the font of the original shows. Write a usual character; the paper has such characters in {1}.",
        Ja: "ここにある文字（{0}）は外字で、元のフォントがないと表示されません。一般の文字に直してください。同種の文字は、{1}です。");

    public override RuleDescriptor Descriptor { get; } = new("WP7009", "suspicious-character")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "Character that is not what it looks like", Ja: "紛らわしい文字・不正な文字"),
        Message = new(
            En: "\"{2}\" ({0}) only looks like \"{3}\", and a search for the word does not find it. Write \"{3}\"; the paper has such characters in {1}.",
            Ja: "「{2}」（{0}）は「{3}」に似た別の文字で、この語を検索しても見つかりません。「{3}」と書いてください。同種の文字は、{1}です。"),
        Variants = [Invisible, Decomposed, Garbled, PrivateUse],
        Fix = new(Applicability.Safe, En: "Put right all such characters", Ja: "同種の文字をすべて直す"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var alike in FindByKind(paper))
        {
            if (alike is not null) yield return Report(alike, paper.Source);
        }
    }

    private static List<SuspiciousCharacter>?[] FindByKind(Whitepaper paper)
    {
        var byKind = new List<SuspiciousCharacter>?[5];
        UntouchedText? untouched = null;
        var text = paper.Source.Text;
        for (var i = SuspiciousCharacter.FindUnusual(text, 0); i >= 0; i = SuspiciousCharacter.FindUnusual(text, i + 1))
        {
            if (SuspiciousCharacter.FindAt(text, i) is not { } found) continue;
            i = found.Span.End - 1;
            untouched ??= UntouchedText.Of(paper);
            if (!untouched.Contains(found.Span.Start)) (byKind[(int)found.Kind] ??= []).Add(found);
        }

        return byKind;
    }

    private Diagnostic Report(List<SuspiciousCharacter> alike, SourceText source)
    {
        var first = alike[0];
        var written = source[first.Span];
        LocalizedText[] arguments = [CodePoints(written), Places(alike.Count), written, first.Replacement ?? ""];
        var diagnostic = first.Kind switch
        {
            SuspiciousKind.Invisible => Report(first.Span, arguments[..2]).Saying(Invisible),
            SuspiciousKind.PrivateUse => Report(first.Span, arguments[..2]).Saying(PrivateUse),
            SuspiciousKind.Garbled => Report(first.Span, arguments[..3]).Saying(Garbled),
            SuspiciousKind.Decomposed => Report(first.Span, arguments).Saying(Decomposed),
            _ => Report(first.Span, arguments),
        };
        foreach (var other in alike.Skip(1).Take(MostRelated)) diagnostic = diagnostic.RelatedTo(other.Span, AlsoHere);
        if (alike.Exists(static character => character.Replacement is null)) return diagnostic;
        return diagnostic.FixedBy(alike.ConvertAll(static character => new Edit(character.Span, character.Replacement!)));
    }

    private static string CodePoints(string text) =>
        string.Join(' ', text.Take(2).Select(static character => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}")));

    private static LocalizedText Places(int count) => count == 1
        ? new("this place only", "ここだけ")
        : new(string.Create(CultureInfo.InvariantCulture, $"{count} places"), string.Create(CultureInfo.InvariantCulture, $"文書内に {count} か所"));
}
