namespace Wplint.Rules.Clauses;

/// <summary>
/// Writes the beginnings of missing clauses as the paper writes its others: markup, prefix and width of the number, spelling of the title.
/// The body says that it is to be written, so that an unfinished clause does not look finished (WP2008).
/// </summary>
internal sealed class ClauseSkeleton
{
    private readonly RuleContext _context;
    private readonly SourceText _source;
    private readonly TitleStyle _titles;
    private readonly string _lineEnd;

    public ClauseSkeleton(RuleContext context)
    {
        _context = context;
        _source = context.Paper.Source;
        _titles = context.Once(TitleStyle.Of);
        _lineEnd = _source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>Numbers and titles as a message names them.</summary>
    public LocalizedText Names(IReadOnlyList<Control> controls) => new(
        string.Join(", ", controls.Select(control => $"{control.Number} \"{Title(control)}\"")),
        string.Join("、", controls.Select(control => $"{control.Number}「{Title(control)}」")));

    /// <summary>The edits that insert what is missing; none where a heading of the paper cannot be a model, as in a table.</summary>
    public IReadOnlyList<Edit> Insert(IReadOnlyList<Gap> gaps)
    {
        var edits = new List<Edit>();
        foreach (var gap in gaps)
        {
            if (Insert(gap) is not { } edit) return [];
            edits.Add(edit);
        }

        return edits;
    }

    private Edit? Insert(Gap gap)
    {
        var clauses = _context.Paper.AllClauses;
        var index = 0;
        while (clauses[index] != gap.After) index++;

        var text = new System.Text.StringBuilder();
        foreach (var control in gap.Controls)
        {
            if (FindModel(control, gap.After) is not { } model) return null;
            text.Append(Heading(control, model)).Append(_lineEnd).Append(_lineEnd).Append(Body()).Append(_lineEnd).Append(_lineEnd);
        }

        if (index + 1 < clauses.Count) return new Edit(new TextSpan(LineOf(clauses[index + 1]).Start, 0), text.ToString());
        var gapBefore = _source.Text.EndsWith('\n') ? _lineEnd : _lineEnd + _lineEnd;
        return new Edit(new TextSpan(_source.Length, 0), gapBefore + text.ToString().TrimEnd() + _lineEnd);
    }

    /// <summary>The nearest clause before that has a control of the same kind, else the first one.</summary>
    private Clause? FindModel(Control control, Clause after)
    {
        Clause? model = null;
        foreach (var clause in _context.Paper.Controls)
        {
            if (clause.Number is not { } number || clause.Control != number || number.Depth != 3 || clause.Title.IsBlank) continue;
            if (_source.Slice(LineOf(clause)).TrimStart() is ['|', ..] || !LineOf(clause).Contains(clause.HeadingSpan)) continue;
            var isLike = number.IsExtended == control.IsExtended;
            if (model is not null && (!isLike || clause.HeadingSpan > after.HeadingSpan) && model.Number!.IsExtended == control.IsExtended) continue;
            model = isLike ? clause : model ?? clause;
        }

        return model;
    }

    private string Heading(Control control, Clause model)
    {
        var line = LineOf(model);
        var number = model.Number!;
        var before = _source[TextSpan.FromBounds(line.Start, number.Span.Start)];
        var between = _source[TextSpan.FromBounds(number.Span.End, model.Title.Span.Start)];
        var after = _source[TextSpan.FromBounds(model.Title.Span.End, line.End)].TrimEnd();
        return before + NumberText.Like(number, control) + NumberText.Closing(number) + between + Title(control) + after;
    }

    private string Title(Control control) => _titles.Write(control, _context.Paper.Language, written: "");

    private string Body() => _context.Paper.Language == Language.Japanese
        ? "【要記載】この管理策への対応を記載してください。"
        : "TBD: describe how the service meets this control.";

    private TextSpan LineOf(Clause clause) => _source.GetLineSpan(_source.GetLine(clause.HeadingSpan.Start));
}
