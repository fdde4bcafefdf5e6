using System.Runtime.CompilerServices;
using System.Text;

namespace Wplint.Tests;

/// <summary>
/// Compares a text with the one that a person has approved. Files are named and placed as Verify names and places them
/// (<c>Class.Method.verified.txt</c> beside the test), so that the package can take over without touching a snapshot.
/// To approve: look at the <c>.received.</c> file and move it over the <c>.verified.</c> one.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static void Verify(
        string actual,
        string extension = "txt",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        Compare(actual, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    internal static void Compare(string actual, string verifiedFile, string receivedFile)
    {
        var received = WithLineFeeds(actual);
        var verified = File.Exists(verifiedFile) ? WithLineFeeds(File.ReadAllText(verifiedFile)) : null;
        if (received == verified)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received, Encoding);
        Assert.Fail(verified is null
            ? $"Nothing approved yet. Look at {receivedFile} and move it to {Path.GetFileName(verifiedFile)}.\n\n{received}"
            : $"{Path.GetFileName(receivedFile)} differs from what was approved (- approved, + received):\n\n{Difference(verified, received)}");
    }

    /// <summary>The lines between the first and the last difference, with a few around them.</summary>
    private static string Difference(string verified, string received)
    {
        const int context = 3;
        var (old, @new) = (verified.Split('\n'), received.Split('\n'));
        var shorter = Math.Min(old.Length, @new.Length);
        var before = 0;
        while (before < shorter && old[before] == @new[before]) before++;
        var behind = 0;
        while (behind < shorter - before && old[^(behind + 1)] == @new[^(behind + 1)]) behind++;

        var lines = old[Math.Max(0, before - context)..before].Select(static line => $"  {line}")
            .Concat(old[before..^behind].Select(static line => $"- {line}"))
            .Concat(@new[before..^behind].Select(static line => $"+ {line}"))
            .Concat(old[^behind..].Take(context).Select(static line => $"  {line}"));
        return $"line {before + 1}\n{string.Join('\n', lines)}";
    }

    private static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n");
}
