namespace Wplint.Core.Configuration;

/// <summary>Finds control numbers in a configuration that no catalogue has (WP9002).</summary>
internal static class UnknownControl
{
    /// <summary>The problem of a number; null where a catalogue has it.</summary>
    public static Diagnostic? In(Spanned number, IReadOnlyList<Catalogue> catalogues) =>
        catalogues.Any(catalogue => catalogue.Find(number.Text) is not null)
            ? null
            : InvalidConfiguration.NoControl(number, [.. catalogues.SelectMany(static catalogue => catalogue.Controls).Select(static control => control.Number)]);
}
