using System.Diagnostics;
using System.Text.RegularExpressions;
using Wplint.Core.Terms;

namespace Wplint.Tests.Terms;

public sealed class TermWatchTests
{
    private readonly TermWatch _watch = new();
    private readonly TermFile _file = new("house-terms.yaml", new SourceText(""));

    [Fact]
    public void A_term_that_was_slow_once_is_looked_for_again()
    {
        var matches = _watch.Find(TermThatIsSlow(times: 1), "text", new Stopwatch());
        Assert.Equal("text", Assert.Single(matches!).Found);
        Assert.Empty(_watch.ProblemsOf(_file));
    }

    [Fact]
    public void A_term_that_is_slow_again_is_given_up()
    {
        var term = TermThatIsSlow(times: 2);
        Assert.Null(_watch.Find(term, "text", new Stopwatch()));
        Assert.Null(_watch.Find(term, "text", new Stopwatch()));
        Assert.StartsWith("\"slow\" takes too long", Assert.Single(_watch.ProblemsOf(_file)).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_between_two_texts_is_not_the_term_s()
    {
        var taken = new Stopwatch();
        _watch.Find(TermThatIsSlow(times: 0), "text", taken);
        Assert.False(taken.IsRunning);
    }

    private Term TermThatIsSlow(int times) => new() { Id = "ACME-SLOW", Pattern = new SlowPattern(times), File = _file, Span = new TextSpan(0, 0) };

    private sealed class SlowPattern(int times) : TermPattern
    {
        private int _left = times;

        public override string Written => "slow";

        public override IReadOnlyList<TermMatch> FindIn(string text) => _left-- > 0 ? throw new RegexMatchTimeoutException() : [new TermMatch(0, [text])];
    }
}
