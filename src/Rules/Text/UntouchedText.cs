namespace Wplint.Rules.Text;

/// <summary>The stretches of a file that are no text: code, addresses, comments. There a character may stand for itself.</summary>
internal sealed class UntouchedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private UntouchedText(List<int> starts, List<int> ends)
    {
        (_starts, _ends) = ([.. starts], [.. ends]);
        Array.Sort(_starts, _ends);
    }

    /// <summary>Those of a paper.</summary>
    public static UntouchedText Of(Whitepaper paper)
    {
        List<int> starts = [], ends = [];
        foreach (var link in paper.Links) Add(link.TargetSpan);
        foreach (var comment in paper.Comments) Add(comment.Span);
        AddCode(paper.Cover.Body);
        foreach (var clause in paper.AllClauses) AddCode(clause.Body);
        return new UntouchedText(starts, ends);

        void AddCode(IReadOnlyList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (block is CodeBlock) Add(block.Span);
                foreach (var passage in block.Passages)
                {
                    foreach (var run in passage.Runs)
                    {
                        if (run.Kind == RunKind.Code) Add(run.Span);
                    }
                }
            }
        }

        void Add(TextSpan span)
        {
            if (span.IsEmpty) return;
            starts.Add(span.Start);
            ends.Add(span.End);
        }
    }

    /// <summary>Whether an offset of the file lies in one.</summary>
    public bool Contains(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return index >= 0 && offset < _ends[index];
    }
}
