namespace Wplint.Core.Parsing;

/// <summary>
/// Reads a line of a version history that is no table: version and date in either order, signs, brackets and words such as 制定
/// around them, then what changed.
/// </summary>
/// <param name="Version">The version; null where there is none.</param>
/// <param name="Date">The date; null where there is none.</param>
/// <param name="Descriptions">The rest, in pieces.</param>
internal sealed record HistoryLine(VersionMatch? Version, DateMatch? Date, IReadOnlyList<Passage> Descriptions)
{
    private const int LongestHead = 16;
    private const string Signs = ":-–—―()[]【】〈〉<>,、|/・=*";

    private static readonly string[] Particles = ["の", "から", "まで", "より", "以降", "以前", "時点", "現在"];

    /// <summary>Words that say what happened on a date.</summary>
    private static readonly string[] Events = ["制定", "改訂", "改定", "改版", "発行", "施行", "更新", "作成", "公開", "策定", "初版発行", "初版作成", "Issued", "Revised", "Published", "Updated", "Released"];

    /// <summary>What was meant as the version and is none; null where nothing is.</summary>
    public Passage? UnreadVersion { get; private init; }

    /// <summary>What was meant as the date and is none; null where nothing is.</summary>
    public Passage? UnreadDate { get; private init; }

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">The line, without a bullet.</param>
    /// <param name="hasVersions">Whether a header names a column of versions, so that a bare number is one.</param>
    public static HistoryLine Read(Passage line, bool hasVersions)
    {
        var text = line.Folded;
        VersionMatch? version = null;
        DateMatch? date = null;
        Passage? unreadVersion = null, unreadDate = null;
        var pieces = new List<Passage>();
        var position = SkipSigns(text, SkipItemNumber(text));
        while (true)
        {
            if (date is null && DateReader.ReadAt(text, position) is { } foundDate && !GoesOn(text, foundDate.End))
            {
                date = foundDate;
                position = SkipSigns(text, foundDate.End);
            }
            else if (version is null && ReadVersion(text, position, date is not null, hasVersions) is { } foundVersion)
            {
                version = foundVersion;
                // 初版作成 says what changed as well.
                var isWord = foundVersion.IsFirstEdition && foundVersion.End < text.Length && char.IsLetter(text[foundVersion.End]);
                position = SkipSigns(text, isWord ? foundVersion.Start : foundVersion.End);
                if (isWord) break;
            }
            else if (ReadEvent(text, position) is > 0 and var length && IsDateOrVersion(text, SkipSigns(text, position + length), version, date))
            {
                pieces.Add(line.Slice(position, length));
                position = SkipSigns(text, position + length);
            }
            else if (date is null && unreadDate is null && FindUnreadDate(text, position, version is not null) is > 0 and var dateEnd)
            {
                unreadDate = line.Slice(position, dateEnd - position);
                position = SkipSigns(text, dateEnd);
            }
            else if (version is null && unreadVersion is null && FindUnreadVersion(text, position) is > 0 and var versionEnd)
            {
                unreadVersion = line.Slice(position, versionEnd - position).Trim();
                position = SkipSigns(text, versionEnd);
            }
            else
            {
                break;
            }
        }

        var rest = line.Slice(position, text.Length - position).Trim();
        if (!rest.IsBlank) pieces.Add(rest);
        return new HistoryLine(version, date, pieces) { UnreadVersion = unreadVersion, UnreadDate = unreadDate };
    }

    /// <summary>Whether a line begins with a version or a date: 1.2.0 - 2024-01-12.</summary>
    public static bool Begins(Passage line)
    {
        var read = Read(line, hasVersions: false);
        if (read.Version is not null || read.Date is not null) return true;
        var text = line.Folded.Trim(Signs.ToCharArray()).Trim();
        return VersionReader.ReadNumber(text, 0) is { Components.Count: >= 2 } number && number.End == text.Length;
    }

    /// <summary>2024/3/1 の方針に合わせた: a date in a sentence, not that of an entry.</summary>
    private static bool GoesOn(string text, int position)
    {
        position = DigitReader.SkipSpaces(text, position);
        return Array.Exists(Particles, particle => string.CompareOrdinal(text, position, particle, 0, particle.Length) == 0);
    }

    private static VersionMatch? ReadVersion(string text, int position, bool hasDate, bool hasVersions)
    {
        if (VersionReader.ReadAt(text, position) is { } written) return written;
        if (position >= text.Length || VersionReader.ReadNumber(text, position) is not { Components.Count: <= 3 } number || number.Components[0] > 99) return null;
        if (number.End < text.Length && (char.IsLetterOrDigit(text[number.End]) || text[number.End] is '.' or '/' or '-')) return null;
        // A bare number is a version beside a date, or under a header that says so. With three parts it may be a clause's.
        var isBesideDate = DateReader.ReadAt(text, SkipSigns(text, number.End)) is not null || (hasDate && number.Components.Count == 2);
        var standsAlone = number.End == text.Length || number.Components.Count == 2;
        return isBesideDate || (hasVersions && standsAlone) ? number : null;
    }

    /// <summary>The end of what was meant as a date, beside a version; 0 where nothing is.</summary>
    private static int FindUnreadDate(string text, int position, bool isBehindVersion)
    {
        var end = UnreadValue.FindDateEnd(text, position);
        if (end == position || !UnreadValue.IsDate(text[position..end])) return 0;
        return isBehindVersion || VersionReader.ReadAt(text, SkipSigns(text, end)) is not null ? end : 0;
    }

    /// <summary>The end of what was meant as a version, right before a date; 0 where nothing is.</summary>
    private static int FindUnreadVersion(string text, int position)
    {
        for (var end = position + 1; end < text.Length && end <= position + LongestHead; end++)
        {
            if (DateReader.ReadAt(text, end) is null) continue;
            var head = text[position..end].TrimEnd().TrimEnd(Signs.ToCharArray()).TrimEnd();
            return UnreadValue.IsVersion(head) ? position + head.Length : 0;
        }

        return 0;
    }

    private static bool IsDateOrVersion(string text, int position, VersionMatch? version, DateMatch? date) =>
        (date is null && DateReader.ReadAt(text, position) is not null) || (version is null && VersionReader.ReadAt(text, position) is not null);

    private static int ReadEvent(string text, int position)
    {
        foreach (var word in Events)
        {
            if (string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return word.Length;
        }

        return 0;
    }

    /// <summary>Behind the number of a list item: <c>1. 2024/1/12 …</c></summary>
    private static int SkipItemNumber(string text)
    {
        var digits = DigitReader.Skip(text, 0);
        return digits is > 0 and <= 2 && digits + 1 < text.Length && text[digits] == '.' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }

    private static int SkipSigns(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || Signs.Contains(text[position]))) position++;
        return position;
    }
}
