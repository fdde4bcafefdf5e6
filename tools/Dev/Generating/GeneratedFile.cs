namespace Wplint.Dev.Generating;

/// <summary>A file that follows, wholly or between markers, from something else in the repository.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
/// <param name="Generate">From the file's present text (empty where there is none) to the text that it should have, with LF as line ends.</param>
public sealed record GeneratedFile(string Path, Func<string, string> Generate)
{
    /// <summary>Why it cannot be generated on this machine; null where it can.</summary>
    public string? WhyNot { get; init; }
}
