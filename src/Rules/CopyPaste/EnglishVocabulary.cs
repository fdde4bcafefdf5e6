namespace Wplint.Rules.CopyPaste;

/// <summary>
/// The words that English claims are taken apart with. A line holds words that mean the same; all other words are compared by their stems.
/// </summary>
internal static class EnglishVocabulary
{
    /// <summary>A person who uses the service.</summary>
    public const string User = "user";

    /// <summary>Who among the customers may do more than others.</summary>
    public const string Administrator = "administrator";

    private static readonly string[] Actions =
    [
        "export download obtain retrieve fetch extract", "view see inspect read consult display", "configure set", "change edit modify alter update", "create add register",
        "delete remove erase", "restore recover", "manage administer", "assign grant", "monitor", "notify inform", "encrypt", "store keep retain", "label tag", "search", "share", "publish", "disclose",
        "outsource subcontract", "scan", "isolate separate segregate", "synchronise synchronize", "reuse", "destroy", "collect", "sign", "disable", "enable", "migrate transfer",
    ];

    private static readonly string[] Things = ["log history record", "audit", "test", "backup back", "multi-factor two-factor mfa 2fa two-step", "permission right privilege", $"{Administrator} admin", "other another"];

    private static readonly string[] Offers =
    [
        "offer provide include support available function functionality feature facility tool possible able can cannot may use exist have has there means way option",
    ];

    private static readonly string[] Customers = ["customer client tenant institution you", $"{User} subscriber member employee"];

    private static readonly string[] Providers = ["we engineer operator staff"];

    private static readonly string[] Fillers =
    [
        "a an the and or of to for from in on at by with as is are be been being was were do does did it its our us your their this that these those such any all every each own no not never service product also "
        + "up which who whom where via through into than between will would shall should per within",
    ];

    private static Dictionary<string, VocabularyEntry>? _byForm;
    private static Dictionary<string, List<string>>? _formsByConcept;

    /// <summary>What a word in lower case means; a thing, where the vocabulary does not know it.</summary>
    public static VocabularyEntry Find(string word)
    {
        _byForm ??= Read();
        if (_byForm.TryGetValue(word, out var entry)) return entry;
        var stem = Stem(word);
        return _byForm.TryGetValue(stem, out entry) ? entry : new VocabularyEntry(word, stem, WordRole.Thing);
    }

    /// <summary>How words begin that mean a concept; one that is not of the vocabulary is such a stem itself.</summary>
    public static List<string> FormsOf(string concept) => (_formsByConcept ??= ReadForms()).TryGetValue(concept, out var forms) ? forms : [concept];

    /// <summary>Without the endings that change with the sentence: logs, logged, logging; encrypts, encryption.</summary>
    private static string Stem(string word)
    {
        var stem = word;
        foreach (var ending in (string[])["ing", "ed", "ion", "es", "s"])
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal) || stem.Length < ending.Length + 3 || stem.EndsWith("ss", StringComparison.Ordinal)) continue;
            stem = stem[..^ending.Length];
            break;
        }

        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not 's') stem = stem[..^1];
        return stem.Length > 3 ? stem.TrimEnd('e') : stem;
    }

    private static Dictionary<string, VocabularyEntry> Read()
    {
        var byForm = new Dictionary<string, VocabularyEntry>(StringComparer.Ordinal);
        Add(Actions, WordRole.Action, byForm);
        Add(Things, WordRole.Thing, byForm);
        Add(Offers, WordRole.Offer, byForm);
        Add(Customers, WordRole.Customer, byForm);
        Add(Providers, WordRole.Provider, byForm);
        Add(Fillers, WordRole.Filler, byForm);
        return byForm;
    }

    private static Dictionary<string, List<string>> ReadForms()
    {
        var byConcept = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (form, entry) in _byForm ??= Read())
        {
            if (!byConcept.TryGetValue(entry.Concept, out var forms)) byConcept.Add(entry.Concept, forms = [entry.Concept]);
            if (form != entry.Concept) forms.Add(form);
        }

        return byConcept;
    }

    private static void Add(string[] lines, WordRole role, Dictionary<string, VocabularyEntry> byForm)
    {
        foreach (var line in lines)
        {
            foreach (var entry in VocabularyEntry.Read(line, role))
            {
                byForm[entry.Form] = entry;
                if (role != WordRole.Filler) byForm.TryAdd(Stem(entry.Form), entry);
            }
        }
    }
}
