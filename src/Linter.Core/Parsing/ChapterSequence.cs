namespace Wplint.Core.Parsing;

/// <summary>
/// Tells the paper's chapters from the items of ordered lists, which are written alike: <c>1. 目的</c>. A chapter is named by the
/// contents, or goes on where the chapters before it stopped; a list begins at 1 again, or stands below a control.
/// </summary>
/// <param name="contents">What the contents list.</param>
/// <param name="titles">What the catalogues know.</param>
/// <param name="hasMarkup">Whether the paper marks its headings, so that a line without a mark is none.</param>
internal sealed class ChapterSequence(ContentsIndex contents, ControlTitles titles, bool hasMarkup)
{
    private const int WidestGap = 3;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _hasBegun;
    private int _chapter;
    private int _mainClause;
    private int _item;
    private bool _isClosed;
    private bool _isBelowControl;
    private int _partEnd = -1;

    /// <summary>Whether a line with a number of one level heads a chapter.</summary>
    /// <param name="heading">Number and title of the line.</param>
    /// <param name="followsItem">Whether the line before it is an item of the same list.</param>
    /// <param name="isMarked">Whether the line has a mark of its own: it is bold.</param>
    public bool IsChapter(Heading heading, bool followsItem, bool isMarked)
    {
        var number = heading.Match!;
        var title = heading.Title;
        if (contents.Has(title) || SectionNames.IsHistory(title.Text) || titles.IsAlikeTitleOf(number, title)) return true;
        if (IsItem(number, followsItem))
        {
            _item = number.Components[0];
            return false;
        }

        if (contents.HasChapter(number.Key) && !_seen.Contains(number.Key)) return true;
        if (hasMarkup && !isMarked) return false;
        // Below 第1章, which the contents list, its sections begin with 1 at once, and go on by one; they need not be listed.
        if (contents is { HasParts: true, HasChapters: false }) return number.Components[0] == 1 ? heading.FirstLine == _partEnd : _chapter > 0 && number.Components[0] == _chapter + 1;

        // One that the contents forgot is a chapter if it is the next.
        return contents.HasChapters ? number.Components[0] == _chapter + 1 && (_chapter > 0 || IsForgottenFirst) : GoesOn(number);
    }

    /// <summary>Notes a heading of the paper.</summary>
    public void Remember(Heading heading)
    {
        _item = 0;
        _isBelowControl = heading.Match is { } match && IsControlLike(match, heading);
        _partEnd = heading.Match is { Form: NumberForm.Chapter or NumberForm.Roman } ? heading.EndLine : -1;
        if (heading.Match is not { } number) return;
        _hasBegun = true;
        if (number.Components.Count == 1) _seen.Add(number.Key);
        if (number.Form != NumberForm.Digits) _chapter = 0; // numbering may begin anew below 第1章
        else if (number.Components.Count == 1 && titles.IsAlikeTitleOf(number, heading.Title)) _mainClause = number.Components[0];
        else if (number.Components.Count == 1) (_chapter, _isClosed) = (number.Components[0], number.IsClosed);
    }

    /// <summary>Contents that begin with 2 forgot 1.</summary>
    private bool IsForgottenFirst => !_hasBegun && contents.HasChapter("2");

    private bool IsItem(NumberMatch number, bool followsItem)
    {
        var value = number.Components[0];
        if (_item > 0 && value == _item + 1 && (followsItem || _isBelowControl || contents.HasChapters)) return true;
        return value == 1 ? _chapter > 0 || _isBelowControl : _chapter == 0 && _isBelowControl;
    }

    private bool GoesOn(NumberMatch number)
    {
        var value = number.Components[0];
        if (_mainClause > 0 && value == _mainClause + 1) return true; // 19 behind the clauses of the standard
        if (_chapter == 0) return value <= WidestGap;
        if (number.IsClosed != _isClosed) return value == _chapter + 1 && !_isBelowControl;
        return (value > _chapter || (value == _chapter && !_isBelowControl)) && value <= _chapter + WidestGap;
    }

    private bool IsControlLike(NumberMatch number, Heading heading) =>
        number.Form == NumberForm.Digits
        && (number.Prefix.Length > 0 || number.Components.Count >= 3 || (number.Components.Count == 2 && titles.Know(number, heading.Title)));
}
