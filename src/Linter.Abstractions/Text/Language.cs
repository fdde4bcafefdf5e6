namespace Wplint;

/// <summary>A language that wplint speaks, or that a paper is written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Japanese.</summary>
    Japanese,
}
