namespace Wplint.Cli.Commands;

/// <summary>What <c>wplint check</c> prints on standard output.</summary>
internal enum CheckFormat
{
    /// <summary>Findings for people.</summary>
    Text,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>SARIF.</summary>
    Sarif,

    /// <summary>Findings for programs.</summary>
    Json,
}
