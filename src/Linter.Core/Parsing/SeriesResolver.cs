namespace Wplint.Core.Parsing;

/// <summary>
/// Tells the paper's own chapters from the numbers of the standard, in order of the paper: <c>5. 改訂履歴</c> behind
/// <c>18.2.1</c> is a chapter, <c>5.1.1</c> in a chapter 5.1 of the paper's own is a section. Form and order decide; where they
/// leave a tie, a title that a catalogue knows breaks it.
/// </summary>
internal sealed class SeriesResolver(ControlTitles titles)
{
    private const int FirstClause = 5;
    private const int LastClause = 18;

    private IReadOnlyList<int>? _chapter;
    private IReadOnlyList<int>? _control;
    private bool _isInControls;
    private bool _hasMainClauses;

    /// <summary>Decides the series of each heading.</summary>
    /// <param name="headings">In the order of the paper.</param>
    public void Resolve(IReadOnlyList<Heading> headings)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            if (heading.Match is not { } number) continue;
            heading.Series = IsControl(number, heading, headings, i) ? ClauseSeries.Controls : ClauseSeries.Chapters;
            Remember(number, heading.Series);
        }
    }

    private void Remember(NumberMatch number, ClauseSeries series)
    {
        _isInControls = series == ClauseSeries.Controls;
        if (_isInControls) (_control, _hasMainClauses) = (number.Components, _hasMainClauses || number.Components.Count == 1);
        else _chapter = number.Form == NumberForm.Digits ? number.Components : null; // numbering begins anew below 第1章
    }

    private bool IsControl(NumberMatch number, Heading heading, IReadOnlyList<Heading> headings, int index)
    {
        if (number.Form != NumberForm.Digits) return false;
        if (number.Prefix.Length > 0) return true;
        if (heading.NamedControl is not null) return false;
        var components = number.Components;
        if (components[0] is < FirstClause or > LastClause) return IsMistypedControl(number, heading, headings, index);
        return components.Count switch
        {
            1 => IsMainClause(components, heading, headings, index),
            2 => IsObjective(components, heading, headings, index),
            _ => IsThreeLevelControl(number, heading),
        };
    }

    /// <summary>19.4.4 among controls, or 4.1.1 before the first of them, under the title of a control, is one with a slip in its number.</summary>
    private bool IsMistypedControl(NumberMatch number, Heading heading, IReadOnlyList<Heading> headings, int index)
    {
        if (number.Components.Count < 2) return false;
        if (_isInControls) return titles.Know(number, heading.Title);
        return number.Components.Count == 3
            && !IsBelowOwnSection(number)
            && titles.HaveTitle(heading.Title)
            && Next(headings, index) is { Match: { Components: [>= FirstClause and <= LastClause, _, _] } next } following
            && titles.IsTitleOf(next, following.Title);
    }

    /// <summary>
    /// 5 is a main clause of the standard if it has its title and stands among controls or main clauses, or if what follows lies below
    /// it and it does not continue the paper's chapters.
    /// </summary>
    private bool IsMainClause(IReadOnlyList<int> components, Heading heading, IReadOnlyList<Heading> headings, int index)
    {
        if (Next(headings, index) is not { Match: { } next } following) return false;
        if (following.NamedControl is not null) return false; // sections of the paper's own that name controls
        if (titles.IsAlikeTitleOf(heading.Match!, heading.Title) && (_isInControls || IsFirstOfSeveral(components, headings, index))) return true;
        if (next.Components.Count < 2 || next.Components[0] != components[0] || next.Form != NumberForm.Digits) return false;
        if (titles.Know(heading.Match!, heading.Title)) return true;
        var continuesChapters = _chapter is not null && !_isInControls && _chapter[0] + 1 == components[0];
        return !continuesChapters && LeadsToControl(components, following, headings, index + 1) && (_hasMainClauses || IsFirstOfSeveral(components, headings, index));
    }

    /// <summary>Whether the next number of one level is followed by numbers below it too: a paper that prints one main clause prints several.</summary>
    private static bool IsFirstOfSeveral(IReadOnlyList<int> components, IReadOnlyList<Heading> headings, int index)
    {
        for (var i = index + 1; i < headings.Count; i++)
        {
            if (headings[i].Match is not { Form: NumberForm.Digits, Components: [var main] }) continue;
            return main > components[0] && Next(headings, i) is { Match: { } next } && next.Components.Count > 1 && next.Components[0] == main;
        }

        return false;
    }

    private bool IsObjective(IReadOnlyList<int> components, Heading heading, IReadOnlyList<Heading> headings, int index)
    {
        if (titles.Know(heading.Match!, heading.Title)) return true;
        if (_isInControls && _control is [var main, ..] && main == components[0]) return true;
        if (_chapter is not null && _chapter[0] == components[0]) return false;
        if (_isInControls && _control is not null && _control[0] <= components[0] && _chapter is not null && _chapter[0] != components[0]) return true;
        return Next(headings, index) is { } following && LeadsToControl(components, following, headings, index + 1);
    }

    private bool IsThreeLevelControl(NumberMatch number, Heading heading)
    {
        var components = number.Components;
        var isBelowOwnChapter = _chapter is { Count: 1 } && !_isInControls && _chapter[0] == components[0];
        if (IsBelowOwnSection(number)) return titles.Know(number, heading.Title);
        return !isBelowOwnChapter || titles.Have(number);
    }

    private bool IsBelowOwnSection(NumberMatch number) =>
        _chapter is { Count: >= 2 } && !_isInControls && _chapter[0] == number.Components[0] && _chapter[1] == number.Components[1];

    /// <summary>Whether the next headings below <paramref name="components"/> are controls beyond doubt.</summary>
    private bool LeadsToControl(IReadOnlyList<int> components, Heading following, IReadOnlyList<Heading> headings, int index)
    {
        for (; index < headings.Count; following = headings[index], index++)
        {
            if (following.Match is not { Form: NumberForm.Digits } number) continue;
            if (!StartsWith(number.Components, components) || following.NamedControl is not null) return false;
            if (number.Prefix.Length > 0 || (number.Components.Count >= 3 && titles.Know(number, following.Title))) return true;
        }

        return following.Match is { } last && StartsWith(last.Components, components) && last.Components.Count >= 3 && titles.Know(last, following.Title);
    }

    private static bool StartsWith(IReadOnlyList<int> components, IReadOnlyList<int> beginning)
    {
        if (components.Count < beginning.Count) return false;
        for (var i = 0; i < beginning.Count; i++)
        {
            if (components[i] != beginning[i]) return false;
        }

        return true;
    }

    private static Heading? Next(IReadOnlyList<Heading> headings, int index)
    {
        for (var i = index + 1; i < headings.Count; i++)
        {
            if (headings[i].Match is not null) return headings[i];
        }

        return null;
    }
}
