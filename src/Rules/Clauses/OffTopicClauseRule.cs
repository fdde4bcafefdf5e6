using Wplint.Rules.CopyPaste;

namespace Wplint.Rules.Clauses;

/// <summary>An answer to another question leaves its control unanswered, and tells the reader that nobody read it where it stands.</summary>
public sealed class OffTopicClauseRule : WhitepaperRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP2009", "off-topic-clause")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Warning,
        Title = new(En: "Body that is about something else", Ja: "管理策の主題と関係のない本文"),
        Message = new(
            En: "The body of {0} says nothing about \"{1}\"; it reads like an answer to {2} (\"{3}\"). Say what {0} asks for, or move the text.",
            Ja: "{0} の本文に「{1}」についての記述がありません。{2}「{3}」についての説明のようです。{0} についての説明に改めるか、該当する項番に移してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var titles = context.Catalogue.Once(ControlTitleIndex.Of);
        foreach (var answer in context.Once(Answer.AllIn).All)
        {
            if (context.Catalogue.Find(answer.Clause.Control!) is not { Level: ControlLevel.Control } control) continue;
            // A mistyped number is answered under the title of the control that is meant; under a title of the paper's own, anything may be.
            if (titles.FindNearest(answer.Clause.Title) is not { } titled) continue;
            if (IsAbout(answer.Clause, control, paper.Language) || (titled != control && IsAbout(answer.Clause, titled, paper.Language))) continue;

            if (context.Once(ControlSubjects.Of).FindFor(answer) is not { } subject) continue;
            if (context.Catalogue.AreRelated(control.Number, subject.Number) || context.Catalogue.AreRelated(titled.Number, subject.Number)) continue;
            yield return Report(paper.Source.GetFirstLine(answer.Statements[0].Span), answer.Number, answer.Clause.Title.Text, subject.Number, subject.Title)
                with { Clause = answer.Clause };
        }
    }

    /// <summary>Whether a clause mentions a topic of a control anywhere: in notes and captions too, and below headings that are no controls. What a figure shows nobody knows.</summary>
    private static bool IsAbout(Clause clause, Control control, Language language)
    {
        foreach (var block in clause.Body)
        {
            if (block is FigureBlock or CodeBlock) return true;
            foreach (var passage in block.Passages)
            {
                if (MentionsAny(passage.Lower, control.Topics.In(language))) return true;
            }
        }

        foreach (var child in clause.Children)
        {
            if (child.Control is null && (MentionsAny(child.Title.Lower, control.Topics.In(language)) || IsAbout(child, control, language))) return true;
        }

        return false;
    }

    private static bool MentionsAny(string text, IReadOnlyList<string> topics)
    {
        foreach (var topic in topics)
        {
            if (ControlTopics.Mentions(text, topic)) return true;
        }

        return false;
    }
}
