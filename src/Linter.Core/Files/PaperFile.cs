namespace Wplint.Core.Files;

/// <summary>A file to look at.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">As shown to people.</param>
internal sealed record PaperFile(string FullPath, string Path)
{
    /// <summary>Whether somebody named it, rather than a folder or pattern it was found by.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it was named as a paper: by <c>include</c>, or alone. It is then owed an answer, paper or not.</summary>
    public bool IsMeant { get; init; }

    /// <summary>Whether the configuration excludes it.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Its bytes, where they do not come from the disk.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Its text, where that was read already because it can be read only once.</summary>
    public FileText? Text { get; init; }

    /// <summary>The same file, to be read more than once: a pipe gives what it has only once.</summary>
    public PaperFile ReadOnce() => Bytes is null && IsNamed && FileReader.MayBePipe(FullPath) ? this with { Text = Read() } : this;

    /// <summary>Its text, or why there is none.</summary>
    public FileText Read() => Text ?? ReadNow();

    private FileText ReadNow() => Bytes is { } bytes ? TextDecoder.Decode(bytes.Span) : IsNamed ? FileReader.Read(FullPath) : FileReader.ReadFound(FullPath);
}
