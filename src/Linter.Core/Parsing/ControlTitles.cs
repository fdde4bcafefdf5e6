namespace Wplint.Core.Parsing;

/// <summary>What the catalogues know of numbers and titles; asked only where form and order leave a tie.</summary>
internal sealed class ControlTitles(IReadOnlyList<Catalogue> catalogues)
{
    private const double Alike = 0.55;

    private HashSet<string>? _titles;

    /// <summary>Whether a catalogue has such a number with such a title, or such a title under another number.</summary>
    public bool Know(NumberMatch number, Passage title)
    {
        if (title.Text.Length == 0) return false;
        return HaveTitle(title) || IsAlikeTitleOf(number, title);
    }

    /// <summary>Whether a text is, word for word, the title of some control.</summary>
    public bool HaveTitle(Passage title) => (_titles ??= FoldTitles()).Contains(title.FoldedTitle);

    /// <summary>Whether a catalogue has such a number with such a title.</summary>
    public bool IsAlikeTitleOf(NumberMatch number, Passage title)
    {
        foreach (var catalogue in catalogues)
        {
            var control = catalogue.Find(number.Digits) ?? catalogue.FindExtended(number.Digits);
            if (control is not null && (AreAlike(control.Wordings[0], title.FoldedTitle) || AreAlike(control.Wordings[1], title.FoldedTitle))) return true;
        }

        return false;
    }

    /// <summary>Titles of which one is far longer, as an English one is beside a Japanese one, are not alike whatever they say, and not compared.</summary>
    private static bool AreAlike(string wording, string title)
    {
        var pairs = Math.Min(wording.Length, title.Length) - 1;
        return 2 * pairs >= Alike * (wording.Length + title.Length - 2) && TitleFolding.SimilarityOfFolded(wording, title) >= Alike;
    }

    /// <summary>Whether a text is, word for word, the title of a number.</summary>
    public bool IsTitleOf(NumberMatch number, Passage title)
    {
        foreach (var catalogue in catalogues)
        {
            if ((catalogue.Find($"CLD.{number.Digits}") ?? catalogue.Find(number.Digits)) is not { } control) continue;
            if (control.Wordings[0] == title.FoldedTitle || control.Wordings[1] == title.FoldedTitle) return true;
        }

        return false;
    }

    /// <summary>Whether a catalogue has such a number.</summary>
    public bool Have(NumberMatch number) =>
        catalogues.Any(catalogue => catalogue.Find(number.Digits) is not null || catalogue.FindExtended(number.Digits) is not null);

    private HashSet<string> FoldTitles()
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var control in catalogues.SelectMany(static catalogue => catalogue.Controls).Where(static control => control.Level == ControlLevel.Control))
        {
            foreach (var wording in control.Wordings) titles.Add(wording);
        }

        return titles;
    }
}
