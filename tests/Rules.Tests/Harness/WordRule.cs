using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

/// <summary>An honest rule about the word "colour". The rules that lie each change one thing of it.</summary>
public class WordRule : Rule
{
    public static RuleDescriptor Honest { get; } = new("WP0001", "british-spelling")
    {
        Family = RuleFamily.House,
        Severity = Severity.Note,
        Title = new(En: "British spelling", Ja: "英国式の綴り"),
        Message = new(En: "Write \"{1}\" for \"{0}\".", Ja: "「{0}」は「{1}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write {1}", Ja: "{1} と書く"),
    };

    public override RuleDescriptor Descriptor => Honest;

    public override IEnumerable<Diagnostic> Run(RuleContext context)
    {
        var text = context.Paper.Source.Text;
        for (var at = text.IndexOf("colour", StringComparison.Ordinal); at >= 0; at = text.IndexOf("colour", at + 1, StringComparison.Ordinal))
            yield return Found(context.Paper.Source, new TextSpan(at, "colour".Length));
    }

    protected virtual Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour", "color").Replace("color");
}
