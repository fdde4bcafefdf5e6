using System.Globalization;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>
/// Recognises the findings of one file again after lines have moved: the rule and the line's text, however it is composed,
/// spaced and ended, and the how-manieth finding of that kind it is.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class LineFingerprints(SourceText source)
{
    private readonly Dictionary<ulong, int> _seen = [];

    /// <summary>The fingerprint of the next finding; to be asked for in the order of the findings.</summary>
    public string Next(Finding finding)
    {
        var line = source[source.GetLineSpan(source.GetLine(finding.Span.Start))];
        var hash = Hash(Hash(14695981039346656037, finding.Rule.Id), TextFolding.Fold(line).Text);
        var ordinal = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{ordinal}");
    }

    /// <summary>FNV-1a: nothing here is secret, and it needs no library at start.</summary>
    private static ulong Hash(ulong hash, string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) continue;
            hash = (hash ^ character) * 1099511628211;
        }

        return hash;
    }
}
