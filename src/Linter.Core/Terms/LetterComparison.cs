namespace Wplint.Core.Terms;

/// <summary>Which characters of a word count as the same.</summary>
internal enum LetterComparison
{
    /// <summary>Those that are the same.</summary>
    Exact,

    /// <summary>Capital and small letters as well.</summary>
    IgnoreCase,

    /// <summary>Letters and digits of full width and half width as well, of either case: prh takes a word so that stands without a pattern.</summary>
    IgnoreCaseAndWidth,
}
