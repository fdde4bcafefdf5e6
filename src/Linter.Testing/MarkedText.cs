using System.Text;

namespace Wplint.Testing;

/// <summary>A paper in which a test has marked findings with <c>[|…|]</c> and related places with <c>{|…|}</c>.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<TextSpan> findings, IReadOnlyList<TextSpan> related)
    {
        Text = text;
        Findings = findings;
        Related = related;
    }

    /// <summary>The paper without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked findings, in the order of the paper.</summary>
    public IReadOnlyList<TextSpan> Findings { get; }

    /// <summary>The marked related places, in the order of the paper.</summary>
    public IReadOnlyList<TextSpan> Related { get; }

    /// <exception cref="RuleTestException">A mark is opened and not closed.</exception>
    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var openFindings = new Stack<int>();
        var openRelated = new Stack<int>();
        var findings = new List<TextSpan>();
        var related = new List<TextSpan>();
        for (var i = 0; i < markup.Length; i++)
        {
            switch (markup.AsSpan(i))
            {
                case ['[', '|', ..]:
                    openFindings.Push(text.Length);
                    break;
                case ['{', '|', ..]:
                    openRelated.Push(text.Length);
                    break;
                case ['|', ']', ..] when openFindings.TryPop(out var start):
                    findings.Add(TextSpan.FromBounds(start, text.Length));
                    break;
                case ['|', '}', ..] when openRelated.TryPop(out var start):
                    related.Add(TextSpan.FromBounds(start, text.Length));
                    break;
                default:
                    text.Append(markup[i]);
                    continue;
            }

            i++;
        }

        if (openFindings.Count + openRelated.Count > 0)
            throw new RuleTestException($"The test opens a mark, [| or {{|, that it does not close:\n\n{markup}");
        return new MarkedText(text.ToString(), [.. findings.Order()], [.. related.Order()]);
    }
}
