using Wplint.Core.Online;

namespace Wplint.Core.Running;

/// <summary>What to check, and how: the command line or an editor, as data.</summary>
public sealed record CheckRequest
{
    /// <summary>The folder that relative paths and the search for <c>rules.json</c> start from; absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Files, folders and globs; none for what the configuration includes.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The configuration file; null to look for <c>rules.json</c> upwards from the working folder.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Ids, names or id prefixes of the rules to run; none for all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids, names or id prefixes of rules not to run.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The date at which papers are judged; null for the clock's.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The baseline; null to look for <c>.wplint-baseline.json</c> upwards from the working folder.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>Whether a baseline is to be made of what is found, so that there need not be one yet.</summary>
    public bool MakesBaseline { get; init; }

    /// <summary>The revision (branch, tag or commit of git) since which changes count; null to report all that is found.</summary>
    public string? Since { get; init; }

    /// <summary>How the network is to be asked about links; null to ask nobody.</summary>
    public OnlineRequest? Online { get; init; }

    /// <summary>The text of a file that is not read from the disk, with the name that it is reported under; null for none.</summary>
    public InMemoryFile? Input { get; init; }
}
