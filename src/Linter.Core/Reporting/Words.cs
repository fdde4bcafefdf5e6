using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>The words of outputs that programs read, the same in every language.</summary>
internal static class Words
{
    /// <summary><c>error</c>, <c>warning</c>, <c>note</c> or <c>off</c>.</summary>
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    /// <summary><c>safe</c> or <c>suggested</c>.</summary>
    public static string ToWord(this Applicability applicability) => applicability == Applicability.Safe ? "safe" : "suggested";

    /// <summary><c>in-source</c> or <c>baseline</c>.</summary>
    public static string ToWord(this SuppressionKind kind) => kind == SuppressionKind.InSource ? "in-source" : "baseline";

    /// <summary>The family in lower case with hyphens.</summary>
    public static string ToWord(this RuleFamily family) => family switch
    {
        RuleFamily.House => "house",
        RuleFamily.Numbering => "numbering",
        RuleFamily.Clauses => "clauses",
        RuleFamily.Links => "links",
        RuleFamily.History => "history",
        RuleFamily.CopyPaste => "copy-paste",
        RuleFamily.References => "references",
        RuleFamily.Text => "text",
        _ => "engine",
    };

    /// <summary><c>alive</c>, <c>moved</c>, <c>dead</c> or <c>unknown</c>.</summary>
    public static string ToWord(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Alive => "alive",
        LinkVerdict.Moved => "moved",
        LinkVerdict.Dead => "dead",
        _ => "unknown",
    };

    /// <summary>The reason in lower case with hyphens.</summary>
    public static string ToWord(this LinkReason reason) => reason switch
    {
        LinkReason.Answered => "answered",
        LinkReason.MovedPermanently => "moved-permanently",
        LinkReason.NotFound => "not-found",
        LinkReason.Gone => "gone",
        LinkReason.NoSuchHost => "no-such-host",
        LinkReason.Unauthorized => "unauthorized",
        LinkReason.Forbidden => "forbidden",
        LinkReason.RateLimited => "rate-limited",
        LinkReason.ServerError => "server-error",
        LinkReason.OtherStatus => "other-status",
        LinkReason.TimedOut => "timed-out",
        LinkReason.CertificateExpired => "certificate-expired",
        LinkReason.CertificateForAnotherHost => "certificate-for-another-host",
        LinkReason.CertificateUntrusted => "certificate-untrusted",
        LinkReason.TlsFailed => "tls-failed",
        LinkReason.ConnectionFailed => "connection-failed",
        LinkReason.NameNotResolved => "name-not-resolved",
        LinkReason.BrokenAnswer => "broken-answer",
        LinkReason.RedirectsWithoutEnd => "redirects-without-end",
        LinkReason.RefusedAddress => "refused-address",
        LinkReason.RefusedScheme => "refused-scheme",
        LinkReason.FragmentNotFound => "fragment-not-found",
        LinkReason.LooksDisagree => "looks-disagree",
        LinkReason.OutOfTime => "out-of-time",
        LinkReason.Interrupted => "interrupted",
        LinkReason.Ignored => "ignored",
        LinkReason.NotAskable => "not-askable",
        _ => "reserved-host",
    };

    /// <summary><c>en</c> or <c>ja</c>.</summary>
    public static string ToCode(this Language language) => language == Language.Japanese ? "ja" : "en";
}
