using Wplint.Rules.CopyPaste;

namespace Wplint.Rules.Clauses;

/// <summary>
/// The edition that a paper names as the source of its controls. That it cites one is not enough: a certificate on JIS Q 27001:2023, or what
/// is said of an edition to come, contradicts no number.
/// </summary>
internal static class NamedSource
{
    /// <summary>Words by which a sentence says that numbers or titles are those of an edition.</summary>
    private static readonly string[] NumberWords = ["項番", "番号", "題名", "見出し", "附属書", "numbers", "numbered", "titles", "headings", "annex"];

    /// <summary>Words by which a sentence says that the paper goes along an edition.</summary>
    private static readonly string[] SourceWords =
    [
        "管理策", "に沿", "にそって", "に基づ", "にもとづ", "に従", "に即", "準拠", "適合", "求め", "要求",
        "controls", "follow", "based on", "accord", "along", "meets", "asks", "requires", "conform", "complies", "comply",
    ];

    /// <summary>Words of certificates, of other editions beside the paper's, and of plans.</summary>
    private static readonly string[] OtherWords =
    [
        "認証", "審査", "監査", "取得", "登録", "対応表", "対応関係", "対応を示", "相当", "予定", "今後", "検討", "発行され", "公表され", "改正", "改定", "新版", "最新版",
        "certif", "audit", "correspond", "mapping", "plan", "will ", "published", "upcoming", "next edition", "new edition", "newer",
    ];

    /// <summary>The first citation that names an edition as the source whose controls are numbered in another way than the paper's; null where there is none, or one that agrees is named as clearly.</summary>
    public static Citation? FindContradicting(RuleContext context)
    {
        var others = new List<Citation>();
        var agreeing = new HashSet<int>();
        var agreement = Evidence.None;
        foreach (var citation in context.Paper.Citations)
        {
            if (citation.Part is PaperPart.Contents or PaperPart.History || context.Standards.FindEdition(citation) is not { } edition) continue;
            if (DepthOf(edition.Label, context) is not (> 0 and var depth)) continue;
            if (depth != context.Catalogue.ControlDepth)
            {
                others.Add(citation);
                continue;
            }

            agreeing.Add(SentenceOf(citation));
            var evidence = EvidenceOf(citation, edition.Label, context);
            if (evidence > agreement) agreement = evidence;
        }

        // Beside an edition that agrees it is another rule's business.
        return others.Find(citation => !agreeing.Contains(SentenceOf(citation)) && IsContradiction(citation, agreement, context));
    }

    /// <summary>What to cite instead: the edition of the same standard that has the paper's numbers, else the one that the paper follows.</summary>
    public static string RightFor(Citation citation, Catalogue catalogue)
    {
        foreach (var label in (string[])[catalogue.Standard, .. catalogue.IdenticalTexts, .. catalogue.BasedOn])
        {
            if (label.StartsWith($"{citation.Designation}:", StringComparison.Ordinal)) return label;
        }

        return catalogue.Standard;
    }

    private static bool IsContradiction(Citation citation, Evidence agreement, RuleContext context)
    {
        var label = context.Standards.FindEdition(citation)!.Label;
        if (citation.IsNational() || citation.IsDraft() || citation.IsOfThePast() || IsAnnex(label, context)) return false;
        // The extended controls are those of 2015 whatever the numbers of the others.
        if (citation.Number == "27017" && context.Catalogue.ControlDepth == 2 && context.Paper.Controls.Any(static clause => clause.Control!.IsExtended)) return false;
        return EvidenceOf(citation, label, context) > agreement;
    }

    private static Evidence EvidenceOf(Citation citation, string label, RuleContext context)
    {
        var sentence = Sentence.Around(citation.Passage, citation.Span).Text;
        if (Phrases.ContainsAny(sentence, OtherWords)) return Evidence.None;
        if (Phrases.ContainsAny(sentence, NumberWords)) return Evidence.OfNumbers;
        // Many follow ISO/IEC 27001 and 27002 in all they do, and answer the controls of ISO/IEC 27017.
        if (IsAnnex(label, context) || citation.Number != "27017") return Evidence.None;
        return citation.Part == PaperPart.Cover || Phrases.ContainsAny(sentence, SourceWords) ? Evidence.OfSource : Evidence.None;
    }

    private static int SentenceOf(Citation citation)
    {
        var sentence = Sentence.Around(citation.Passage, citation.Span);
        return sentence.Passage.ToSource(sentence.Start, 0).Start;
    }

    private static bool IsAnnex(string label, RuleContext context) => context.Catalogues.Any(catalogue => catalogue.AnnexOf.Contains(label));

    /// <summary>How many levels the control numbers of an edition have; 0 for one of which nothing is known.</summary>
    private static int DepthOf(string label, RuleContext context)
    {
        foreach (var catalogue in context.Catalogues)
        {
            if (catalogue.Standard == label || catalogue.IdenticalTexts.Contains(label) || catalogue.BasedOn.Contains(label) || catalogue.AnnexOf.Contains(label)) return catalogue.ControlDepth;
        }

        return 0;
    }

    /// <summary>How clearly an edition is named as the source.</summary>
    private enum Evidence
    {
        None,
        OfSource,
        OfNumbers,
    }
}
