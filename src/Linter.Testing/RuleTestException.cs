namespace Wplint.Testing;

/// <summary>A rule does not do what its test or its page states. The message says what was expected and what came.</summary>
public sealed class RuleTestException : Exception
{
    /// <param name="message">What was expected and what came, for people.</param>
    /// <param name="cause">What the rule threw; null where it threw nothing.</param>
    public RuleTestException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
