namespace Wplint.Core.Online;

/// <summary>What <c>rules.json</c> says of asking the network (<c>links</c>). A pull request can change it, so it opens no door and knows bounds.</summary>
public sealed record LinkConfiguration
{
    /// <summary>The most that <see cref="TimeoutSeconds"/> may be; the least is 1.</summary>
    public const int LongestTimeoutSeconds = 120;

    /// <summary>The most that <see cref="PerHost"/> may be; the least is 1.</summary>
    public const int MostPerHost = 10;

    /// <summary>The most that <see cref="CacheHours"/> may be; the least is 0.</summary>
    public const int LongestCacheHours = 720;

    /// <summary>The most that <see cref="BudgetSeconds"/> may be; the least is 1.</summary>
    public const int LongestBudgetSeconds = 3600;

    /// <summary>What holds where it says nothing.</summary>
    public static LinkConfiguration Default { get; } = new();

    /// <summary>How long one answer may take, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 10;

    /// <summary>How many requests one host sees at once, at most.</summary>
    public int PerHost { get; init; } = 2;

    /// <summary>For how many hours an address that answered is not asked again.</summary>
    public int CacheHours { get; init; } = 24;

    /// <summary>How long all of asking may take, in seconds.</summary>
    public int BudgetSeconds { get; init; } = 300;

    /// <summary>Addresses that are not asked, <c>*</c> standing for anything.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];
}
