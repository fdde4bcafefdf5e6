namespace Wplint.Rules.Links;

/// <summary>Who is told to see the terms of service has to find them first; an answer that he cannot follow up is no evidence.</summary>
public sealed class UnlinkedSourceRule : WhitepaperRule
{
    private static readonly LocalizedText AlsoNamed = new("The reader is sent there here", "同じ文書を案内している箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP3011", "unlinked-source")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Note,
        Title = new(En: "Document that the reader is sent to, without a link", Ja: "参照先の文書へのリンクがない"),
        Message = new(
            En: "The reader is sent to \"{0}\", and the paper does not link it. Write its address where it is named.",
            Ja: "「{0}」の参照を案内していますが、文書内のどこにもリンクがありません。URL を記載してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var sought = new Dictionary<string, List<NamedDocument>>(StringComparer.Ordinal);
        var labels = new Dictionary<string, NamedDocument>(StringComparer.Ordinal);
        foreach (var clause in paper.AllClauses)
        {
            foreach (var block in clause.Body)
            {
                foreach (var passage in block.Passages) Collect(passage, sought);
                if (block is TextBlock text && NamedDocument.Alone(text.Passage) is { } label) labels.TryAdd(label.Key, label);
            }
        }

        if (sought.Count == 0) yield break;
        var found = FoundDocuments.In(paper);
        foreach (var places in MergeNames(sought))
        {
            if (found.Contain(places[0])) continue;
            if (labels.TryGetValue(places[0].Key, out var label)) places.Insert(0, label); // the address belongs there
            yield return Report(places, paper.Source);
        }
    }

    private Diagnostic Report(List<NamedDocument> places, SourceText source)
    {
        var related = new List<RelatedLocation>();
        for (var i = 1; i < places.Count; i++) related.Add(new RelatedLocation(source.GetFirstLine(places[i].Span), AlsoNamed));
        return Report(source.GetFirstLine(places[0].Span), places[0].Text) with { Related = related };
    }

    /// <summary>利用規約 and サービス利用規約 are one document.</summary>
    private static Dictionary<string, List<NamedDocument>>.ValueCollection MergeNames(Dictionary<string, List<NamedDocument>> sought)
    {
        var merged = new Dictionary<string, List<NamedDocument>>(StringComparer.Ordinal);
        foreach (var (name, places) in sought)
        {
            var shortest = name;
            foreach (var shorter in NamedDocument.ShortNamesOf(name))
            {
                if (sought.ContainsKey(shorter)) shortest = shorter;
            }

            if (merged.TryGetValue(shortest, out var all)) all.AddRange(places);
            else merged.Add(shortest, [.. places]);
        }

        foreach (var places in merged.Values) places.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return merged.Values;
    }

    private static void Collect(Passage passage, Dictionary<string, List<NamedDocument>> sought)
    {
        if (!Guidance.MayStandIn(passage.Lower)) return;
        foreach (var document in NamedDocument.In(passage))
        {
            if (!Guidance.Sends(passage.Lower, document)) continue;
            if (!sought.TryGetValue(document.Key, out var places)) sought.Add(document.Key, places = []);
            places.Add(document);
        }
    }
}
