namespace Wplint.Rules.References;

/// <summary>The places within an entry of the contents.</summary>
internal static class EntryText
{
    /// <summary>Number and title of an entry, as far as they stand on its first line.</summary>
    public static TextSpan NumberAndTitle(ContentsEntry entry, SourceText source)
    {
        var span = entry.Number is { } number ? number.Span.Union(entry.Title.Span) : entry.Title.Span;
        return source.GetFirstLine(span);
    }

    /// <summary>The page of an entry: the last digits behind its title.</summary>
    public static TextSpan Page(ContentsEntry entry, SourceText source)
    {
        var end = entry.Span.End;
        while (end > entry.Title.Span.End && !char.IsDigit(source.Text[end - 1])) end--;
        var start = end;
        while (start > entry.Title.Span.End && char.IsDigit(source.Text[start - 1])) start--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Digits of one number in the writing of another: <c>A.9.2.1</c> for 9.2.1 like <c>A.9.4.1</c>, <c>２．</c> for 2 like <c>１．</c></summary>
    /// <param name="model">The number as written.</param>
    /// <param name="number">What it shall say.</param>
    public static string WriteLike(ClauseNumber model, ClauseNumber number)
    {
        if (model.Form != number.Form || model.Form != NumberForm.Digits || model.IsExtended != number.IsExtended) return number.Text;
        var first = 0;
        while (first < model.Text.Length && !char.IsDigit(model.Text[first])) first++;
        var last = model.Text.Length;
        while (last > first && !char.IsDigit(model.Text[last - 1])) last--;
        var isFullWidth = model.Text.AsSpan(first, last - first).IndexOfAnyInRange('０', '９') >= 0;
        return isFullWidth ? number.Text : string.Concat(model.Text.AsSpan(0, first), number.Digits, model.Text.AsSpan(last));
    }
}
