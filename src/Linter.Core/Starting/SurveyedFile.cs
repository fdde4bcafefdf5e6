namespace Wplint.Core.Starting;

/// <summary>A Markdown file of a folder that has no configuration yet.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
public sealed record SurveyedFile(string Path)
{
    /// <summary>Whether it is a paper.</summary>
    public bool IsPaper { get; init; }

    /// <summary>The language of the paper.</summary>
    public Language Language { get; init; }

    /// <summary>The id of the edition that the paper follows; null for no paper.</summary>
    public string? Edition { get; init; }

    /// <summary>For whom the paper answers; null where its controls do not tell.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Why it could not be read; null where it could.</summary>
    public Diagnostic? Problem { get; init; }
}
