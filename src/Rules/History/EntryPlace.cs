namespace Wplint.Rules.History;

/// <summary>Where a finding about an entry of the history as a whole stands.</summary>
internal static class EntryPlace
{
    /// <summary>Its version, or else its date, or else its first line.</summary>
    public static TextSpan Of(HistoryEntry entry, SourceText source) => entry.Version?.Span ?? entry.Date?.Span ?? source.GetFirstLine(entry.Span);
}
