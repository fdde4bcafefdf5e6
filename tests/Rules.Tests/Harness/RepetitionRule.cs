namespace Wplint.Rules.Tests.Harness;

/// <summary>An honest rule with an option, related places and no fix: a word that is repeated too often.</summary>
public sealed class RepetitionRule : Rule
{
    private static readonly NumberOption Allowed = new("allowed", 1, 1, 9, new(En: "How often", Ja: "回数"));

    public override RuleDescriptor Descriptor { get; } = new("WP0002", "word-again")
    {
        Family = RuleFamily.House,
        Severity = Severity.Note,
        Title = new(En: "A word again", Ja: "語の繰り返し"),
        Message = new(En: "Say something else.", Ja: "別の語を使ってください。"),
        Options = [Allowed],
    };

    public override IEnumerable<Diagnostic> Run(RuleContext context)
    {
        var places = new List<TextSpan>();
        var text = context.Paper.Source.Text;
        for (var at = text.IndexOf("again", StringComparison.Ordinal); at >= 0; at = text.IndexOf("again", at + 1, StringComparison.Ordinal))
            places.Add(new TextSpan(at, "again".Length));
        return places.Skip(context.Get(Allowed)).Select(place => Report(place).RelatedTo(places[0], new LocalizedText("first here", "最初の箇所")));
    }
}
