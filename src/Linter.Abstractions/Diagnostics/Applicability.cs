namespace Wplint;

/// <summary>Whether a fix may be applied without a person looking.</summary>
public enum Applicability
{
    /// <summary>Certain to be what the author means; <c>wplint fix</c> applies it.</summary>
    Safe,

    /// <summary>Probably what the author means; applied when asked for.</summary>
    Suggested,
}
