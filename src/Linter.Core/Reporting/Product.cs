namespace Wplint.Core.Reporting;

/// <summary>What wplint says of itself in its outputs.</summary>
/// <param name="Version">Its version: <c>0.1.0</c>.</param>
/// <param name="Url">Where it lives, without a slash at the end.</param>
public sealed record Product(string Version, string Url)
{
    /// <summary>The address of a rule's page; null for a rule of a pack that names none.</summary>
    public string? UrlOf(RuleDescriptor rule) => rule.HelpLink ?? (rule.Id.StartsWith("WP", StringComparison.Ordinal) ? $"{Url}/rules/{rule.Id}" : null);
}
