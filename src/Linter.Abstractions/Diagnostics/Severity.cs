namespace Wplint;

/// <summary>How much a finding matters. <c>rules.json</c> may set another than the rule's.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Very probably a defect.</summary>
    Warning,

    /// <summary>A defect.</summary>
    Error,
}
