using System.Text;

namespace Wplint;

/// <summary>
/// What a clause says, for comparison and not for display: width, blanks, line ends, the signs 、，。． and markup aside. A link says where it
/// leads as well.
/// </summary>
internal sealed class BodyText
{
    private readonly string[] _pieces;
    private string? _inAnyOrder;

    private BodyText(string[] pieces)
    {
        _pieces = pieces;
        InOrder = string.Concat(pieces);
    }

    /// <summary>The text, however it is cut into paragraphs, items and cells; empty where the body says nothing.</summary>
    public string InOrder { get; }

    /// <summary>The same, whatever the order of its paragraphs, items and rows.</summary>
    private string InAnyOrder => _inAnyOrder ??= Sorted();

    /// <summary>Reads the body of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="links">The links that stand in it.</param>
    /// <param name="source">The file.</param>
    public static BodyText Of(Clause clause, IReadOnlyList<Link> links, SourceText source)
    {
        var pieces = new List<string>();
        foreach (var block in clause.Body)
        {
            switch (block)
            {
                case TableBlock table:
                    foreach (var row in table.Rows) Add(pieces, row.Cells);
                    break;
                case CodeBlock:
                    pieces.Add(Fold(source[block.Span]));
                    break;
                default:
                    Add(pieces, block.Passages);
                    break;
            }
        }

        foreach (var link in links)
        {
            // An address that a reader reads is text already.
            if (link.Text is not null) pieces.Add(Fold(link.Target));
        }

        return new BodyText([.. pieces]);
    }

    /// <summary>Whether both say the same.</summary>
    public bool SaysTheSameAs(BodyText other) =>
        InOrder == other.InOrder || (InOrder.Length == other.InOrder.Length && InAnyOrder == other.InAnyOrder);

    /// <summary>A text without what may change without a reader noticing.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in TextFolding.Fold(text).Text)
        {
            if (character == '、') folded.Append(',');
            else if (character == '。') folded.Append('.');
            else if (!char.IsWhiteSpace(character) && !IsInvisible(character)) folded.Append(character);
        }

        return folded.ToString();
    }

    private static void Add(List<string> pieces, IEnumerable<Passage> passages)
    {
        var piece = string.Concat(passages.Select(static passage => Fold(passage.Text)));
        if (piece.Length > 0) pieces.Add(piece);
    }

    private string Sorted()
    {
        var sorted = _pieces.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return string.Join('\n', sorted);
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}
