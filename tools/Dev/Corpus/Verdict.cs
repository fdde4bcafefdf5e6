namespace Wplint.Dev.Corpus;

/// <summary>What somebody who read the paper says of a finding.</summary>
public enum Verdict
{
    /// <summary>Nobody has looked yet.</summary>
    Unjudged,

    /// <summary>It is a defect, and this is its place.</summary>
    Right,

    /// <summary>Some authors would change it, others would not.</summary>
    Arguable,

    /// <summary>The paper is right.</summary>
    Wrong,
}
