using Wplint.Rules.History;

namespace Wplint.Rules.CopyPaste;

/// <summary>What is kept of a paper to compare it with its siblings: its products, and a fingerprint of each sentence, some kilobytes in all.</summary>
public sealed class PaperSketch
{
    /// <summary>How much a sentence says besides a name; less is a mention.</summary>
    private const int FewestLettersBesides = 8;

    /// <summary>What is told of certificates names the products that they are for, in the papers of all of them.</summary>
    private static readonly PhraseSet Certificates = new(
        "認証登録", "認証を取得", "認証を受け", "認証を維持", "認証を保有", "認証取得", "認証範囲", "認証の範囲", "登録範囲", "登録番号", "審査登録", "審査を受け", "isms", "プライバシーマーク", "certifi");

    private readonly SourceText _source;
    private readonly string? _publisher;
    private readonly string _cover;
    private readonly long[] _bodies;
    private long[]? _inOrder;

    private PaperSketch(Whitepaper paper, List<ProductName> names, long[] bodies, SketchedSentence[] sentences)
    {
        Path = paper.Path;
        Names = names;
        Sentences = sentences;
        _source = paper.Source;
        _publisher = (paper.FrontMatter?.Find("publisher") ?? paper.Cover.Publisher) is { } publisher ? NameFolding.Fold(publisher.Text) : null;
        _cover = string.Join('\n', paper.Cover.Body.SelectMany(static block => block.Passages).Select(static passage => Statement.Fold(passage.Text)));
        _bodies = bodies;
    }

    /// <summary>The path as shown to people.</summary>
    internal string Path { get; }

    /// <summary>The products that it is about, the surest first.</summary>
    internal List<ProductName> Names { get; }

    /// <summary>Its sentences, what is told of certificates aside.</summary>
    internal SketchedSentence[] Sentences { get; }

    /// <summary>Sketches a paper.</summary>
    internal static PaperSketch Of(PaperContext context)
    {
        var paper = context.Paper;
        var names = ProductNames.In(paper);
        var answers = context.Once(Answer.AllIn).All;
        var bodies = new long[answers.Count];
        var sentences = new List<SketchedSentence>();
        for (var i = 0; i < bodies.Length; i++)
        {
            bodies[i] = Fingerprint.Of(answers[i].Number, answers[i].Text);
            Add(answers[i].Number, answers[i].Statements, names, sentences);
        }

        Add("", OwnChapters(paper), names, sentences);
        return new PaperSketch(paper, names, bodies, [.. sentences]);
    }

    /// <summary>
    /// Whether the paper is about the product too: it names it on its cover, as a suite does, or the one is an edition, an option or the
    /// platform of the other, as their names tell.
    /// </summary>
    internal bool IsAbout(ProductName name) => Names.Exists(own => name.IsIn(own.Text) || own.IsIn(name.Text)) || name.IsIn(_cover);

    /// <summary>Whether two papers are of one house: of one publisher, or with half of the bodies of this one.</summary>
    internal bool IsSiblingOf(PaperSketch other)
    {
        if (_publisher is { Length: > 0 } && _publisher == other._publisher) return true;
        var shared = 0;
        foreach (var body in _bodies)
        {
            if (Array.BinarySearch(other.BodiesInOrder(), body) >= 0) shared++;
        }

        return shared > 0 && shared * 2 >= _bodies.Length;
    }

    /// <summary>Sorted when first asked for: a paper that stands alone is compared with none.</summary>
    private long[] BodiesInOrder()
    {
        if (_inOrder is not null) return _inOrder;
        var sorted = (long[])_bodies.Clone();
        Array.Sort(sorted);
        return _inOrder = sorted;
    }

    /// <summary>A sentence, folded; read from the file again, since few sentences are ever asked for.</summary>
    internal string Read(SketchedSentence sentence) => Statement.Fold(_source[sentence.Span]) ?? "";

    /// <summary>Where a sentence names a product, or begins if markup runs through the name.</summary>
    internal TextSpan Find(ProductName name, SketchedSentence sentence)
    {
        var text = Passage.Of(_source, sentence.Span).Lower;
        for (var start = 0; start < text.Length; start++)
        {
            if (LengthAt(text, start, name.Text) is var length and > 0) return _source.GetFirstLine(new TextSpan(sentence.Span.Start + start, length));
        }

        return _source.GetFirstLine(sentence.Span);
    }

    /// <summary>Whether a sentence says enough besides a name that two papers do not have it in common by chance.</summary>
    internal static bool SaysMoreThan(ProductName name, string sentence) => Letters.Of(name.RemoveFrom(sentence)).Length >= FewestLettersBesides;

    private static int LengthAt(string text, int start, string name)
    {
        var (index, matched) = (start, 0);
        while (matched < name.Length && index < text.Length)
        {
            if (text[index] == name[matched])
            {
                index++;
                matched++;
            }
            else if (index > start && char.IsWhiteSpace(text[index])) index++;
            else if (matched > 0 && name[matched] == ' ') matched++;
            else return 0;
        }

        return matched == name.Length ? index - start : 0;
    }

    private static List<Statement> OwnChapters(Whitepaper paper)
    {
        var statements = new List<Statement>();
        foreach (var clause in paper.AllClauses)
        {
            if (clause != paper.History?.Clause && !AnswersControl(clause)) Answer.ReadBody(clause, statements);
        }

        return statements;
    }

    private static bool AnswersControl(Clause clause)
    {
        for (var above = clause; above is not null; above = above.Parent)
        {
            if (above.Control is not null) return true;
        }

        return false;
    }

    private static void Add(string clause, List<Statement> statements, List<ProductName> names, List<SketchedSentence> sentences)
    {
        foreach (var statement in statements)
        {
            if (Certificates.HasAnyIn(statement.Text)) continue;
            sentences.Add(new SketchedSentence(Fingerprint.Of(clause, statement.Text), statement.Span, FindIn(statement.Text, names)));
        }
    }

    private static ProductName? FindIn(string sentence, List<ProductName> names)
    {
        foreach (var name in names)
        {
            if (name.IsIn(sentence)) return name;
        }

        return null;
    }
}
