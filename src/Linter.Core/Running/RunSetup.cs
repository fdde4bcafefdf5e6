using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>What a run needs before it reads its first paper: the rules and their settings, the files, the engine, and the facts that hold for all files.</summary>
internal sealed class RunSetup
{
    private readonly TimeProvider _clock;

    private RunSetup(IReadOnlyList<RulePack> packs, CheckRequest request, TimeProvider clock)
    {
        Request = request;
        Configuration = ConfigurationLoader.Load(request.WorkingFolder, request.ConfigurationFile, packs);
        if (Configuration.Terms is { } terms) packs = [.. packs, terms];
        Rules = EngineRules.AllBeside(packs);
        var selection = new RuleSelection(request.Select, request.Ignore, Rules, Configuration.Terms is not null && TermFindings.HasAny(Configuration));
        Settings = new RunSettings(Configuration, selection, Rules);
        Found = new FileSearch(request.WorkingFolder, Configuration).Find(request);
        Knowledge = KnowledgeFor(packs, Configuration);
        Engine = new Engine(InOrder(packs.SelectMany(static pack => pack.Rules)), Knowledge);
        _clock = clock;
        Facts = Gather(Settings.Needs);
    }

    /// <summary>What was asked for.</summary>
    public CheckRequest Request { get; }

    /// <summary>All rules that there are, the engine's included, in the order of their ids.</summary>
    public IReadOnlyList<RuleDescriptor> Rules { get; }

    /// <summary>The configuration; an empty one where there is none.</summary>
    public RunConfiguration Configuration { get; }

    /// <summary>Severities and options, file by file.</summary>
    public RunSettings Settings { get; }

    /// <summary>The files.</summary>
    public FoundFiles Found { get; }

    /// <summary>What is known of the standards, and which edition the configuration names.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Runs the rules.</summary>
    public Engine Engine { get; }

    /// <summary>The date of the run: the one that the request names, else the clock's.</summary>
    public DateOnly Today => Request.AsOf ?? DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);

    /// <summary>The facts that hold for all files.</summary>
    public Facts Facts { get; }

    /// <summary>Prepares a run.</summary>
    /// <param name="packs">The rules and what they know.</param>
    /// <param name="request">What to look at, and how.</param>
    /// <param name="clock">Tells the date where the request names none.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    public static RunSetup For(IReadOnlyList<RulePack> packs, CheckRequest request, TimeProvider clock) => new(packs, request, clock);

    private static Knowledge KnowledgeFor(IReadOnlyList<RulePack> packs, RunConfiguration configuration)
    {
        var knowledge = Knowledge.From(packs);
        return new Knowledge(knowledge.Catalogues, knowledge.Standards) { Edition = configuration.Edition, Scope = configuration.Scope };
    }

    private Facts Gather(Fact needs) => new()
    {
        Today = needs.HasFlag(Fact.Today) ? Today : null,
        AsOf = needs.HasFlag(Fact.AsOf) ? Request.AsOf : null,
    };

    private static Rule[] InOrder(IEnumerable<Rule> rules)
    {
        var sorted = rules.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
        return sorted;
    }
}
