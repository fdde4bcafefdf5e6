namespace Wplint.Tests.Running;

public sealed class PaperContextTests
{
    private readonly PaperContext _context = new(HandMade.Paper("0123456789"), new Knowledge([], StandardsRegistry.Empty));

    [Fact]
    public void Makes_a_thing_once_for_all_rules_of_a_paper()
    {
        var made = 0;

        var first = Rule("WP0001").Once(Make);
        var second = Rule("WP0002").Once(Make);

        Assert.Same(first, second);
        Assert.Equal(1, made);

        Length Make(PaperContext context)
        {
            made++;
            return new Length(context.Paper.Source.Length);
        }
    }

    [Fact]
    public void Makes_one_thing_out_of_another() =>
        Assert.Equal(new Twice(20), Rule("WP0001").Once(static context => new Twice(2 * context.Once(static paper => new Length(paper.Paper.Source.Length)).Value)));

    [Fact]
    public void Makes_it_again_for_another_paper()
    {
        var other = new PaperContext(HandMade.Paper("01"), new Knowledge([], StandardsRegistry.Empty));

        Assert.Equal(new Length(10), _context.Once(static paper => new Length(paper.Paper.Source.Length)));
        Assert.Equal(new Length(2), other.Once(static paper => new Length(paper.Paper.Source.Length)));
    }

    private RuleContext Rule(string id) =>
        new(FakeRule.Describe(id, "fake"), _context, Facts.None, new Dictionary<string, object>(), CancellationToken.None);

    private sealed record Length(int Value);

    private sealed record Twice(int Value);
}
