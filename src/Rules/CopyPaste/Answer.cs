namespace Wplint.Rules.CopyPaste;

/// <summary>What a paper says under the heading of a control, in a form in which copies are equal: without blanks, addresses and ※ notes.</summary>
internal sealed class Answer
{
    private Answer(Clause clause, string number, List<Statement> statements)
    {
        Clause = clause;
        Number = number;
        Statements = statements;
        Text = statements.Count == 1 ? statements[0].Text : string.Concat(statements.ConvertAll(static statement => statement.Text));
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>The control, as catalogues write it.</summary>
    public string Number { get; }

    /// <summary>Its sentences; at least one.</summary>
    public List<Statement> Statements { get; }

    /// <summary>All of it, folded.</summary>
    public string Text { get; }

    /// <summary>The answers of a paper, in its order; a control without any text has none.</summary>
    public static Answers AllIn(PaperContext context)
    {
        var answers = new List<Answer>();
        foreach (var clause in context.Paper.AllClauses)
        {
            if (clause.Control is not { } control) continue;
            var statements = new List<Statement>();
            Read(clause, statements);
            if (statements.Count > 0) answers.Add(new Answer(clause, control.Canonical, statements));
        }

        return new Answers(answers);
    }

    /// <summary>The main clause of the standard that the control belongs to.</summary>
    public int MainClause => Clause.Control!.Components[0];

    /// <summary>Whether one answer may do for both controls: they are one, or the catalogue says so.</summary>
    public bool IsRelatedTo(Answer other, Catalogue catalogue) => Number == other.Number || catalogue.AreRelated(Number, other.Number);

    /// <summary>Reads what stands under one heading, notes and captions aside.</summary>
    public static void ReadBody(Clause clause, List<Statement> statements)
    {
        foreach (var block in clause.Body)
        {
            if (block is not TextBlock { Kind: TextBlockKind.Caption or TextBlockKind.Footnote } and (TextBlock or TableBlock)) Read(block, statements);
        }
    }

    /// <summary>Reads a clause and the headings below it that are no controls of their own.</summary>
    private static void Read(Clause clause, List<Statement> statements)
    {
        ReadBody(clause, statements);
        foreach (var child in clause.Children)
        {
            if (child.Control is null) Read(child, statements);
        }
    }

    private static void Read(Block block, List<Statement> statements)
    {
        foreach (var passage in block.Passages)
        {
            foreach (var sentence in Sentence.In(passage))
            {
                if (Statement.Of(sentence) is { } statement) statements.Add(statement);
            }
        }
    }
}
