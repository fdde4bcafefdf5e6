namespace Wplint.Rules.References;

/// <summary>Tells whether some text of the body begins with given words: then a heading may be there that was not seen as one.</summary>
internal sealed class PaperLines
{
    /// <summary>No title is longer.</summary>
    private const int Longest = 200;

    private readonly string[] _texts;

    private PaperLines(Whitepaper paper)
    {
        var texts = new List<string>();
        foreach (var block in paper.Cover.Body) Add(block, texts);
        foreach (var clause in paper.AllClauses)
        {
            foreach (var block in clause.Body) Add(block, texts);
        }

        _texts = [.. texts];
        Array.Sort(_texts, string.CompareOrdinal);
    }

    /// <summary>The texts of a paper.</summary>
    public static PaperLines Of(PaperContext context) => new(context.Paper);

    /// <summary>Whether a paragraph, list item or table cell begins with the words.</summary>
    public bool HaveOneThatBeginsWith(string words)
    {
        var sought = TitleFolding.Fold(words);
        int low = 0, high = _texts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_texts[middle], sought) < 0) low = middle + 1;
            else high = middle;
        }

        return low < _texts.Length && _texts[low].StartsWith(sought, StringComparison.Ordinal);
    }

    private static void Add(Block block, List<string> texts)
    {
        foreach (var passage in block.Passages)
        {
            var text = passage.Text;
            if (text.Length > 0) texts.Add(TitleFolding.Fold(text.Length > Longest ? text[..Longest] : text));
        }
    }
}
