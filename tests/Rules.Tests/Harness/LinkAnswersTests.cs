using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

/// <summary>What the network says, as tests and pages state it.</summary>
public sealed class LinkAnswersTests
{
    [Theory]
    [InlineData("200", LinkVerdict.Alive, LinkReason.Answered)]
    [InlineData("404", LinkVerdict.Dead, LinkReason.NotFound)]
    [InlineData("410", LinkVerdict.Dead, LinkReason.Gone)]
    [InlineData("401", LinkVerdict.Unknown, LinkReason.Unauthorized)]
    [InlineData("403", LinkVerdict.Unknown, LinkReason.Forbidden)]
    [InlineData("429", LinkVerdict.Unknown, LinkReason.RateLimited)]
    [InlineData("502", LinkVerdict.Unknown, LinkReason.ServerError)]
    [InlineData("418", LinkVerdict.Unknown, LinkReason.OtherStatus)]
    [InlineData("NoSuchHost", LinkVerdict.Dead, LinkReason.NoSuchHost)]
    [InlineData("TimedOut", LinkVerdict.Unknown, LinkReason.TimedOut)]
    public void Reads_a_status_or_a_reason(string word, LinkVerdict verdict, LinkReason reason)
    {
        var answer = LinkAnswers.Read($"https://kaede.example/a {word}\n")["https://kaede.example/a"];

        Assert.Equal((verdict, reason), (answer.Verdict, answer.Reason));
        Assert.Equal(int.TryParse(word, out var status) ? status : null, answer.Status);
    }

    [Theory]
    [InlineData("301")]
    [InlineData("308")]
    public void Reads_a_redirect_and_its_target(string status) => Assert.Equal(
        new LinkAnswer(LinkVerdict.Moved, LinkReason.MovedPermanently) { Target = "https://kaede.example/b" },
        LinkAnswers.Read($"\r\n  https://kaede.example/a {status} https://kaede.example/b\r\n")["https://kaede.example/a"]);

    [Theory]
    [InlineData("https://kaede.example/a")]
    [InlineData("https://kaede.example/a dead")]
    [InlineData("https://kaede.example/a 404 https://kaede.example/b")]
    public void Tells_of_a_line_that_states_no_answer(string line) => Assert.StartsWith(
        $"\"{line}\" states no answer of the network.",
        Assert.Throws<RuleTestException>(() => LinkAnswers.Read(line)).Message,
        StringComparison.Ordinal);
}
