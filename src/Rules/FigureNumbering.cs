using System.Globalization;

namespace Wplint.Rules;

/// <summary>The captions of a paper that do not go up by one, and what they should be.</summary>
internal sealed class FigureNumbering
{
    /// <summary>Where more is wrong, the numbers count something else.</summary>
    private const int FewSlips = 2;

    private static readonly string[] Continuations = ["続き", "つづき", "continued", "cont."];

    private readonly Whitepaper _paper;
    private readonly NamedFigures _named;
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private HashSet<string>? _referred;

    private FigureNumbering(PaperContext context)
    {
        _paper = context.Paper;
        _named = context.Once(NamedFigures.Of);
        var series = new Dictionary<string, Series>(StringComparer.Ordinal);
        foreach (var caption in _paper.Captions)
        {
            if (FigureLabel.Read(caption.Label.Text) is not { } label) continue;
            var key = $"{label.Word} {label.Beginning}";
            if (!series.TryGetValue(key, out var members)) series.Add(key, members = new Series());
            members.Add(caption, label);
        }

        foreach (var members in series.Values)
        {
            foreach (var part in members.SplitWhereNumbersBeginAnew()) AddSlips(part);
        }
    }

    /// <summary>The slips, series by series.</summary>
    public List<FigureSlip> Slips { get; } = [];

    /// <summary>The numbering of a paper.</summary>
    public static FigureNumbering Of(PaperContext context) => new(context);

    /// <summary>Whether some caption should have the number: then a reference to it is right.</summary>
    public bool Lacks(string key) => _meant.Contains(key);

    private void AddSlips(Series series)
    {
        var slips = Succession.FindSlips(series.Values, mayJumpTo: static _ => false);
        if (slips is not [{ Index: 0 }, ..] && BeginsTooLate(series)) slips.Insert(0, new SuccessionSlip(0, SuccessionSlipKind.Skipping, 1));
        // A picture without a caption may have the number in its text.
        slips.RemoveAll(slip => slip.Kind == SuccessionSlipKind.Skipping && _named.Have(series.KeyOf(slip.Right)));
        if (slips.Count > FewSlips) return;
        foreach (var slip in slips)
        {
            var other = slip.Kind switch
            {
                SuccessionSlipKind.Repeated => series.Captions[slip.Namesake],
                SuccessionSlipKind.Skipping when slip.Index > 0 => series.Captions[slip.Index - 1],
                _ => null,
            };
            Slips.Add(new FigureSlip(series.Captions[slip.Index], slip.Kind, series.Write(slip.Index, slip.Right), other));
            _meant.Add(series.KeyOf(slip.Right));
        }
    }

    /// <summary>An extract may begin anywhere; a 図2 without a 図1 is a slip, and so is any number where the text speaks of 図1.</summary>
    private bool BeginsTooLate(Series series)
    {
        if (series.Values[0] <= 2) return series.Values[0] == 2;
        return (_referred ??= FindReferred()).Contains(series.KeyOf(1));
    }

    private HashSet<string> FindReferred()
    {
        var referred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in _paper.References)
        {
            if (reference is { Part: PaperPart.Body, Document: null } && FigureLabel.Read(_paper.Source[reference.Span]) is { } label) referred.Add(label.Key);
        }

        return referred;
    }

    /// <summary>Captions that count on from one to the next.</summary>
    private sealed class Series
    {
        private readonly List<FigureLabel> _labels = [];

        public List<Caption> Captions { get; } = [];

        public List<int> Values { get; } = [];

        /// <summary>表1（続き）, and the same caption over the rest of a table, count nothing.</summary>
        public void Add(Caption caption, FigureLabel label)
        {
            if (Phrases.ContainsAny(caption.Title.Lower, Continuations)) return;
            if (Values.Count > 0 && Values[^1] == label.Value && Captions[^1].Title.FoldedTitle == caption.Title.FoldedTitle) return;
            Append(caption, label);
        }

        /// <summary>1 and 2 behind 2 or a higher number are those of the next chapter.</summary>
        public List<Series> SplitWhereNumbersBeginAnew()
        {
            var parts = new List<Series>();
            for (var i = 0; i < Captions.Count; i++)
            {
                if (i == 0 || (i + 1 < Captions.Count && Values[i] == 1 && Values[i + 1] == 2 && Values[i - 1] > 1)) parts.Add(new Series());
                parts[^1].Append(Captions[i], _labels[i]);
            }

            return parts;
        }

        public string KeyOf(int value) => FigureLabel.KeyOf(_labels[0].Kind, _labels[0].Beginning + Digits(value));

        /// <summary>Another number, written as that of a caption.</summary>
        public string Write(int index, int value)
        {
            var text = Captions[index].Label.Text;
            var digits = Digits(Values[index]).Length;
            return text[..^digits] + DigitWidth.Like(text[^digits..], Digits(value));
        }

        private void Append(Caption caption, FigureLabel label)
        {
            Captions.Add(caption);
            Values.Add(label.Value);
            _labels.Add(label);
        }

        private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
