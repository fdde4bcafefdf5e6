namespace Wplint.Rules.Clauses;

/// <summary>Whether a paper says somewhere which number of one edition is which of another: a row or a sentence that names both.</summary>
internal static class NumberMapping
{
    public static bool IsIn(Whitepaper paper, IReadOnlyList<Catalogue> catalogues)
    {
        foreach (var clause in paper.AllClauses)
        {
            foreach (var block in clause.Body)
            {
                if (block is TableBlock table ? Maps(table, catalogues) : Maps(block, catalogues)) return true;
            }
        }

        return false;
    }

    private static bool Maps(TableBlock table, IReadOnlyList<Catalogue> catalogues)
    {
        foreach (var row in table.Rows)
        {
            if (Maps(NumbersIn(row.Cells), catalogues)) return true;
        }

        return false;
    }

    private static bool Maps(Block block, IReadOnlyList<Catalogue> catalogues)
    {
        foreach (var passage in block.Passages)
        {
            if (Maps(NumbersIn([passage]), catalogues)) return true;
        }

        return false;
    }

    /// <summary>Whether one of the numbers succeeds another.</summary>
    private static bool Maps(HashSet<string> numbers, IReadOnlyList<Catalogue> catalogues)
    {
        if (numbers.Count < 2) return false;
        foreach (var number in numbers)
        {
            foreach (var catalogue in catalogues)
            {
                foreach (var successor in catalogue.Find(number)?.Successors ?? [])
                {
                    if (numbers.Contains(successor)) return true;
                }
            }
        }

        return false;
    }

    private static HashSet<string> NumbersIn(IReadOnlyList<Passage> passages)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            var text = passage.Folded.AsSpan();
            for (var start = text.IndexOfAnyInRange('0', '9'); start >= 0; start = text.IndexOfAnyInRange('0', '9'))
            {
                text = text[start..];
                var length = 1;
                while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.')) length++;
                var number = text[..length].TrimEnd('.');
                if (number.Contains('.')) numbers.Add(number.ToString());
                text = text[length..];
            }
        }

        return numbers;
    }
}
