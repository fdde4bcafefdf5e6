using System.Text;

namespace Wplint;

/// <summary>
/// Text as a reader reads it, without markup, each character tied to its place in the file. Line ends inside a paragraph
/// and page breaks inside a sentence are gone (between Latin words they are one space), so that a pattern may run across them.
/// </summary>
public sealed class Passage
{
    /// <summary>Most passages are one run: they share where it starts.</summary>
    private static readonly int[] OneStart = [0];

    private readonly SourceText _source;
    private readonly TextRun[] _runs;
    private readonly int[] _textStarts;
    private readonly int _length;
    private string? _text;
    private string? _folded;
    private string? _lower;
    private string? _title;

    /// <param name="source">The file.</param>
    /// <param name="runs">Stretches of the file in reading order, none overlapping.</param>
    public Passage(SourceText source, IReadOnlyList<TextRun> runs)
    {
        _source = source;
        _runs = runs as TextRun[] ?? [.. runs];
        _textStarts = _runs.Length == 1 ? OneStart : new int[_runs.Length];
        for (var i = 0; i < _runs.Length; i++)
        {
            if (i > 0) _textStarts[i] = _length;
            _length += _runs[i].Kind == RunKind.Space ? 1 : _runs[i].Span.Length;
        }

        Span = _runs.Length == 0 ? default : TextSpan.FromBounds(_runs[0].Span.Start, _runs[^1].Span.End);
    }

    /// <summary>The text of one stretch of the file, as it stands.</summary>
    public static Passage Of(SourceText source, TextSpan span) => new(source, new[] { new TextRun(span, RunKind.Plain) });

    /// <summary>What a reader reads; put together when first asked for.</summary>
    public string Text => _text ??= ReadText();

    /// <summary><see cref="Text"/> folded character by character (<see cref="TextFolding.FoldEach"/>), so that their indices agree; made when first asked for.</summary>
    public string Folded => _folded ??= TextFolding.FoldEach(Text);

    /// <summary><see cref="Folded"/> with its ASCII letters in lower case; made when first asked for.</summary>
    public string Lower => _lower ??= LowerAscii(Folded);

    /// <summary><see cref="Text"/> folded as a title is for comparison (<see cref="TitleFolding.Fold"/>); made when first asked for.</summary>
    public string FoldedTitle => _title ??= TitleFolding.Fold(Text);

    /// <summary>From the first character to the last, line ends and markup between them included.</summary>
    public TextSpan Span { get; }

    /// <summary>The stretches of the file that make up <see cref="Text"/>.</summary>
    public IReadOnlyList<TextRun> Runs => _runs;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Where the <paramref name="length"/> characters of <see cref="Text"/> from <paramref name="start"/> stand in the file.</summary>
    public TextSpan ToSource(int start, int length)
    {
        if (_runs.Length == 0) return Span;
        var first = ToSource(start);
        return length == 0 ? new TextSpan(first, 0) : TextSpan.FromBounds(first, ToSource(start + length - 1) + 1);
    }

    /// <summary>Where a character of <see cref="Text"/> stands in the file.</summary>
    /// <param name="index">Index into <see cref="Text"/>; its length gives the end of the passage.</param>
    public int ToSource(int index)
    {
        if (index >= _length) return Span.End;
        var run = FindRun(index);
        return _runs[run].Kind == RunKind.Space ? _runs[run].Span.Start : _runs[run].Span.Start + index - _textStarts[run];
    }

    /// <summary>The index into <see cref="Text"/> of the first character that stands at an offset of the file or behind it; its length where none does.</summary>
    public int FromSource(int offset)
    {
        int low = 0, high = _length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ToSource(middle) < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The kind of run that a character of <see cref="Text"/> belongs to.</summary>
    public RunKind KindAt(int index) => _runs[FindRun(index)].Kind;

    /// <summary>A part of the passage.</summary>
    /// <param name="start">Index into <see cref="Text"/>.</param>
    /// <param name="length">Number of characters.</param>
    public Passage Slice(int start, int length)
    {
        if (start == 0 && length == _length) return this;
        if (length == 0) return new Passage(_source, new[] { new TextRun(new TextSpan(ToSource(start), 0), RunKind.Plain) });
        if (_runs is [{ Kind: not RunKind.Space } only]) return new Passage(_source, new[] { only with { Span = new TextSpan(only.Span.Start + start, Math.Min(length, _length - start)) } });
        var runs = new List<TextRun>();
        for (var i = FindRun(start); i < _runs.Length && _textStarts[i] < start + length; i++)
        {
            var run = _runs[i];
            if (run.Kind == RunKind.Space)
            {
                runs.Add(run);
                continue;
            }

            var from = Math.Max(start - _textStarts[i], 0);
            var to = Math.Min(start + length - _textStarts[i], run.Span.Length);
            runs.Add(run with { Span = new TextSpan(run.Span.Start + from, to - from) });
        }

        return new Passage(_source, runs);
    }

    /// <summary>A stretch of the file that the passage stands in.</summary>
    public Spanned Quote(TextSpan span) => new(_source[span], span);

    /// <summary>Other stretches of the same file as one passage.</summary>
    public Passage With(IReadOnlyList<TextRun> runs) => new(_source, runs);

    /// <summary>The passage without blanks at its ends.</summary>
    public Passage Trim()
    {
        int start = 0, end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return Slice(start, end - start);
    }

    private string ReadText()
    {
        if (_runs.Length == 0) return "";
        if (_runs is [{ Kind: not RunKind.Space } only]) return _source[only.Span];
        var text = new StringBuilder(_length);
        foreach (var run in _runs)
        {
            if (run.Kind == RunKind.Space) text.Append(' ');
            else text.Append(_source.Slice(run.Span));
        }

        return text.ToString();
    }

    /// <summary>By hand: without ICU, the library looks each kanji up in a table of cases.</summary>
    private static string LowerAscii(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('A', 'Z');
        if (first < 0) return text;
        return string.Create(text.Length, (text, first), static (lower, state) =>
        {
            state.text.AsSpan().CopyTo(lower);
            for (var i = state.first; i < lower.Length; i++)
            {
                if (lower[i] is >= 'A' and <= 'Z') lower[i] = (char)(lower[i] | 0x20);
            }
        });
    }

    /// <summary>Runs without text are passed over: the next one begins at the same place.</summary>
    private int FindRun(int index) => Offsets.LastUpTo(_textStarts, index);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
