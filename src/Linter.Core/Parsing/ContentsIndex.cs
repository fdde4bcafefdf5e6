namespace Wplint.Core.Parsing;

/// <summary>What the contents say of the headings to come.</summary>
internal sealed class ContentsIndex
{
    private readonly Dictionary<string, int> _titles;
    private readonly HashSet<string> _chapters = new(StringComparer.Ordinal);

    public ContentsIndex(ContentsReader.Found? contents)
    {
        var entries = contents?.Entries ?? [];
        _titles = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            // A figure or table that they list has a caption in the body, and no heading.
            if (CaptionReader.Read(entry.Heading.Title.Text) is not null) continue;
            var title = entry.Heading.Title.FoldedTitle;
            _titles[title] = (_titles.TryGetValue(title, out var count) ? count : 0) + 1;
            if (entry.Heading.Match is not { } number) continue;
            if (number.Components.Count == 1) _chapters.Add(number.Key);
            HasChapters |= number is { Form: NumberForm.Digits, Prefix: "", Components.Count: 1 };
            HasParts |= number.Form is NumberForm.Chapter or NumberForm.Roman;
        }
    }

    /// <summary>Whether they list chapters with a bare number.</summary>
    public bool HasChapters { get; }

    /// <summary>Whether they list 第1章 or Ⅰ.</summary>
    public bool HasParts { get; }

    /// <summary>Whether they list a title.</summary>
    public bool Has(Passage title) => CountOf(title) > 0;

    /// <summary>How often they list a title.</summary>
    public int CountOf(Passage title) => _titles.Count > 0 && _titles.TryGetValue(title.FoldedTitle, out var count) ? count : 0;

    /// <summary>Whether they list the number of a chapter.</summary>
    /// <param name="key">As <see cref="NumberMatch.Key"/> has it.</param>
    public bool HasChapter(string key) => _chapters.Contains(key);
}
