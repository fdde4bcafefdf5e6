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
        return IsAlikeTitleOf(number, title) || HaveTitle(title);
    }

    /// <summary>Whether a text is, word for word, the title of some control.</summary>
    public bool HaveTitle(Passage title) => (_titles ??= FoldTitles()).Contains(title.FoldedTitle);

    /// <summary>Whether a catalogue has such a number with such a title.</summary>
    public bool IsAlikeTitleOf(NumberMatch number, Passage title)
    {
        var digits = DottedNumber.Write(number.Components);
        foreach (var catalogue in catalogues)
        {
            var control = catalogue.Find(digits) ?? catalogue.FindExtended(digits);
            if (control?.SimilarityTo(title) >= Alike) return true;
        }

        return false;
    }

    /// <summary>Whether a text is, word for word, the title of a number.</summary>
    public bool IsTitleOf(NumberMatch number, Passage title)
    {
        var digits = DottedNumber.Write(number.Components);
        foreach (var catalogue in catalogues)
        {
            if ((catalogue.Find($"CLD.{digits}") ?? catalogue.Find(digits)) is not { } control) continue;
            if (control.Wordings[0] == title.FoldedTitle || control.Wordings[1] == title.FoldedTitle) return true;
        }

        return false;
    }

    /// <summary>Whether a catalogue has such a number.</summary>
    public bool Have(NumberMatch number)
    {
        var digits = DottedNumber.Write(number.Components);
        return catalogues.Any(catalogue => catalogue.Find(digits) is not null || catalogue.FindExtended(digits) is not null);
    }

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
