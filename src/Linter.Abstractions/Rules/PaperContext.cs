namespace Wplint;

/// <summary>What all rules see alike of one paper: the paper, and what is known of the standards. What one works out of it serves the others.</summary>
/// <param name="paper">The paper.</param>
/// <param name="knowledge">What is known of the standards.</param>
public sealed class PaperContext(Whitepaper paper, Knowledge knowledge)
{
    private readonly Dictionary<Type, object> _made = [];

    /// <summary>The paper.</summary>
    public Whitepaper Paper { get; } = paper;

    /// <summary>The controls of the edition that the paper follows.</summary>
    public Catalogue Catalogue => field ??= knowledge.CatalogueFor(Paper);

    /// <summary>The controls of all editions that are known.</summary>
    public IReadOnlyList<Catalogue> Catalogues => knowledge.Catalogues;

    /// <summary>Which controls the paper has to answer, as the user and the paper say.</summary>
    public Scope Scope => field ??= knowledge.ScopeFor(Paper);

    /// <summary>What is known of standards and their editions.</summary>
    public StandardsRegistry Standards => knowledge.Standards;

    /// <summary>
    /// What is worked out once for a paper, by whichever rule asks first; the type is its name. A paper is checked by one thread, so
    /// nothing is locked.
    /// </summary>
    /// <param name="make">Works it out. It sees no options and no facts: these are a rule's own. What it makes must not change.</param>
    public T Once<T>(Func<PaperContext, T> make)
        where T : class
    {
        if (!_made.TryGetValue(typeof(T), out var made)) _made.Add(typeof(T), made = make(this));
        return (T)made;
    }
}
