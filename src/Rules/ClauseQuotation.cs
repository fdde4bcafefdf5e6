namespace Wplint.Rules;

/// <summary>A place that repeats the number of a clause, and maybe its title, and has to change with it.</summary>
/// <param name="Number">The number as quoted.</param>
/// <param name="Title">The title as quoted; null where only the number is.</param>
/// <param name="IsInContents">Whether the contents list it; otherwise the text refers to it.</param>
internal sealed record ClauseQuotation(ClauseNumber Number, Passage? Title, bool IsInContents)
{
    private static readonly LocalizedText NumberInContents = new("The same number in the contents", "目次の同じ項番");
    private static readonly LocalizedText NumberInReference = new("A reference to it", "この項番への参照");
    private static readonly LocalizedText TitleInContents = new("The contents list the same title", "目次の同じ題名");
    private static readonly LocalizedText TitleInReference = new("A reference quotes the title", "この題名を引用している箇所");

    /// <summary>What to say of the place where a finding is about the number.</summary>
    public LocalizedText WhereNumberStands => IsInContents ? NumberInContents : NumberInReference;

    /// <summary>What to say of the place where a finding is about the title.</summary>
    public LocalizedText WhereTitleStands => IsInContents ? TitleInContents : TitleInReference;
}
