namespace Wplint.Rules;

/// <summary>A place that repeats the number of a clause, and maybe its title, and has to change with it.</summary>
/// <param name="Number">The number as quoted.</param>
/// <param name="Title">The title as quoted; null where only the number is.</param>
/// <param name="IsInContents">Whether the contents list it; otherwise the text refers to it.</param>
internal sealed record ClauseQuotation(ClauseNumber Number, Passage? Title, bool IsInContents);
