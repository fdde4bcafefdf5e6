namespace Wplint;

/// <summary>A web address taken apart as it is written, damaged or not.</summary>
public sealed record WebAddress
{
    /// <summary>All of it, as written.</summary>
    public required string Text { get; init; }

    /// <summary>The scheme that is meant: <c>https</c>, <c>http</c> or <c>ftp</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>What stands before the host, as written: <c>https://</c>, <c>https:/</c>; empty for <c>www.kaede.example</c>.</summary>
    public required string Lead { get; init; }

    /// <summary>The host in half width and lower case; empty where there is none.</summary>
    public required string Host { get; init; }

    /// <summary>The port in half width; null where none is given.</summary>
    public string? Port { get; init; }

    /// <summary>What stands behind host and port, in half width; empty where nothing does.</summary>
    public required string Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
