namespace Wplint.Cli.Commands;

/// <summary>Whether text has colours.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal that has them, unless the environment says no.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
