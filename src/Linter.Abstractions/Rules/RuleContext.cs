namespace Wplint;

/// <summary>What a rule may see besides the paper: what is known of the standards, its options, and the facts that it asked for.</summary>
public sealed class RuleContext
{
    private readonly Facts _facts;
    private readonly RuleDescriptor _descriptor;
    private readonly PaperContext _paper;
    private readonly IReadOnlyDictionary<string, object> _options;

    /// <param name="descriptor">Of the rule that looks.</param>
    /// <param name="paper">The paper that it looks at; one for all rules that do.</param>
    /// <param name="facts">What was gathered.</param>
    /// <param name="options">The values set for this rule, by name.</param>
    /// <param name="cancellationToken">Stops a long run.</param>
    public RuleContext(
        RuleDescriptor descriptor,
        PaperContext paper,
        Facts facts,
        IReadOnlyDictionary<string, object> options,
        CancellationToken cancellationToken)
    {
        _descriptor = descriptor;
        _facts = facts;
        _options = options;
        _paper = paper;
        CancellationToken = cancellationToken;
    }

    /// <summary>The paper.</summary>
    public Whitepaper Paper => _paper.Paper;

    /// <summary>The controls of the edition that the paper follows.</summary>
    public Catalogue Catalogue => _paper.Catalogue;

    /// <summary>The controls of all editions that are known.</summary>
    public IReadOnlyList<Catalogue> Catalogues => _paper.Catalogues;

    /// <summary>Which controls the paper has to answer, as the user and the paper say.</summary>
    public Scope Scope => _paper.Scope;

    /// <summary>What is known of standards and their editions.</summary>
    public StandardsRegistry Standards => _paper.Standards;

    /// <summary>Stops a long run.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The date at which papers are judged.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not name <see cref="Fact.Today"/>.</exception>
    public DateOnly Today
    {
        get
        {
            Demand(Fact.Today, _facts.Today is not null);
            return _facts.Today!.Value;
        }
    }

    /// <summary>The files that the paper links and that do not exist, as <see cref="Link.File"/> has them.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not name <see cref="Fact.Targets"/>.</exception>
    public IReadOnlySet<string> MissingFiles
    {
        get
        {
            Demand(Fact.Targets, _facts.MissingFiles is not null);
            return _facts.MissingFiles!;
        }
    }

    /// <summary>The date that the user names to judge papers at; null where each is judged at its own.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not name <see cref="Fact.AsOf"/>.</exception>
    public DateOnly? AsOf
    {
        get
        {
            DemandNamed(Fact.AsOf);
            return _facts.AsOf;
        }
    }

    /// <summary>The paper at the revision before; null where nobody asks what changed, and where there was no such paper.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not name <see cref="Fact.Previous"/>.</exception>
    public Whitepaper? Previous
    {
        get
        {
            DemandNamed(Fact.Previous);
            return _facts.Previous;
        }
    }

    /// <summary>What the network says of addresses, by the address (<see cref="AskableAddress"/>); null where nobody asks it.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not name <see cref="Fact.Answers"/>.</exception>
    public IReadOnlyDictionary<string, LinkAnswer>? Answers
    {
        get
        {
            DemandNamed(Fact.Answers);
            return _facts.Answers;
        }
    }

    /// <summary>What <c>rules.json</c> sets for <paramref name="option"/>, or its default.</summary>
    /// <exception cref="InvalidOperationException">The rule's descriptor does not list the option.</exception>
    public int Get(NumberOption option) => (int)Find(option);

    /// <inheritdoc cref="Get(NumberOption)"/>
    public bool Get(SwitchOption option) => (bool)Find(option);

    /// <inheritdoc cref="Get(NumberOption)"/>
    public IReadOnlyList<string> Get(ListOption option) => (IReadOnlyList<string>)Find(option);

    /// <inheritdoc cref="PaperContext.Once"/>
    public T Once<T>(Func<PaperContext, T> make)
        where T : class => _paper.Once(make);

    private object Find(RuleOption option)
    {
        foreach (var known in _descriptor.Options)
        {
            if (known == (object)option) return _options.TryGetValue(option.Name, out var value) ? value : option.DefaultValue;
        }

        throw new InvalidOperationException($"{_descriptor.Id} reads option \"{option.Name}\", which its descriptor does not list.");
    }

    private void Demand(Fact fact, bool isGathered)
    {
        DemandNamed(fact);
        if (!isGathered) throw new InvalidOperationException($"{_descriptor.Id} needs Fact.{fact}, which was not gathered.");
    }

    private void DemandNamed(Fact fact)
    {
        if (!_descriptor.Needs.HasFlag(fact)) throw new InvalidOperationException($"{_descriptor.Id} uses Fact.{fact}, which its descriptor does not name in Needs.");
    }
}
