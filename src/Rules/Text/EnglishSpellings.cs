namespace Wplint.Rules.Text;

/// <summary>English words that papers spell in several ways. Verbs and nouns that differ by rule (log in, login) are other words.</summary>
internal static class EnglishSpellings
{
    /// <summary>The words, some without their endings.</summary>
    public static SpellingGroup[] All =>
    [
        // The organization that issues the standards spells itself so.
        new("organis", "organiz") { Exceptions = ["organism", "organization for standardization"] },
        new("authoris", "authoriz"),
        new("virtualis", "virtualiz"),
        new("minimis", "minimiz") { Exceptions = ["de minimis"] },
        new("recognis", "recogniz"),
        new("utilis", "utiliz"),
        new("customis", "customiz"),
        new("synchronis", "synchroniz"),
        new("categoris", "categoriz"),
        new("prioritis", "prioritiz"),
        new("anonymis", "anonymiz"),
        new("pseudonymis", "pseudonymiz"),
        new("sanitis", "sanitiz"),
        new("data centre", "data center", "datacentre", "datacenter", "data-centre", "data-center"),
        new("behaviour", "behavior"),
        new("labelled", "labeled"),
        new("labelling", "labeling"),
        new("cancelled", "canceled"),
        new("defence", "defense"),
        new("catalogue", "catalog") { Exceptions = ["cataloging"] },
        new("email", "e-mail") { Exceptions = ["email@", "e-mail@"] },
        new("website", "web site", "web-site"),
        new("backup", "back-up"),
        new("on-premises", "on-premise"),
        new("cybersecurity", "cyber security", "cyber-security"),
        new("username", "user name", "user-name"),
        new("timestamp", "time stamp", "time-stamp"),
        new("multi-factor", "multifactor"),
        new("multi-tenant", "multitenant"),
        new("sub-processor", "subprocessor"),
    ];
}
