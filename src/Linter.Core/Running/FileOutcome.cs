namespace Wplint.Core.Running;

/// <summary>What became of a file.</summary>
public enum FileOutcome
{
    /// <summary>It is a paper and was checked.</summary>
    Checked,

    /// <summary>It is no paper (a README, a change log, an empty file), or the configuration excludes it.</summary>
    Skipped,

    /// <summary>It could not be read, or not as text; or it is a folder or pattern in which no paper was found.</summary>
    Unreadable,

    /// <summary>It is a configuration file with something wrong in it.</summary>
    Configuration,
}
