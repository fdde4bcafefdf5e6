using System.Text;

namespace Wplint.Core.Files.Git;

/// <summary>What a run of git gave.</summary>
/// <param name="Status">Its exit status; 0 where all went well.</param>
/// <param name="Bytes">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error, on one line; its exit status where it wrote nothing.</param>
internal sealed record GitOutput(int Status, byte[] Bytes, string Error)
{
    /// <summary>Whether all went well.</summary>
    public bool IsFine => Status == 0;

    /// <summary>Standard output as text, without the end of its last line.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');
}
