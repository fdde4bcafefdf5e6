using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class StatusReasonsTests
{
    [Theory]
    [InlineData("cf-mitigated", "challenge", 404)]
    [InlineData("cf-mitigated", "challenge", 410)]
    [InlineData("cf-mitigated", "challenge", 503)]
    [InlineData("CF-Mitigated", "challenge", 403)]
    [InlineData("x-amzn-waf-action", "challenge", 202)]
    [InlineData("x-amzn-waf-action", "captcha", 405)]
    [InlineData("x-vercel-mitigated", "challenge", 429)]
    public void A_wall_against_robots_says_nothing_about_the_page(string header, string value, int status)
    {
        using var response = new HttpResponseMessage();
        response.Headers.Add(header, value);

        Assert.Equal(LinkReason.Forbidden, StatusReasons.Of(status, response.Headers));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(403, true)]
    [InlineData(404, true)]
    [InlineData(405, true)]
    [InlineData(410, true)]
    [InlineData(500, true)]
    [InlineData(501, true)]
    [InlineData(200, false)]
    [InlineData(301, false)]
    [InlineData(401, false)]
    [InlineData(429, false)]
    [InlineData(502, false)]
    [InlineData(503, false)]
    [InlineData(999, false)]
    public void Some_answers_to_a_request_for_the_head_are_doubtful(int status, bool expected) => Assert.Equal(expected, StatusReasons.IsDoubtfulForHead(status));
}
