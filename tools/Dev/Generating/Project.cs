using System.Reflection;
using Wplint.Core.Running;

namespace Wplint.Dev.Generating;

/// <summary>What generated files follow from: the rules, the catalogues, the version and address of wplint.</summary>
public static class Project
{
    private const string RulesNamespace = "Wplint.Rules.";

    /// <summary>The pack of wplint's own rules.</summary>
    public static RulePack Pack { get; } = new Rules.Pack();

    /// <summary>All rules, those of the engine included, in the order of their ids.</summary>
    public static IReadOnlyList<RuleSource> AllRules { get; } =
    [
        .. Pack.Rules.Select(static rule => new RuleSource(rule.Descriptor, PathOf(rule.GetType()), CanBeOff: true)),
        .. EngineRules.All.Select(static rule => new RuleSource(rule, $"src/Linter.Core/Running/Pages/{rule.Id}", EngineRules.CanBeOff(rule))),
    ];

    /// <summary>The editions that a paper may follow, as <c>rules.json</c> names them.</summary>
    public static IReadOnlyList<string> Editions { get; } = [.. Pack.Catalogues.Select(static catalogue => catalogue.Id)];

    /// <summary>Where wplint lives on the web.</summary>
    public static string Url { get; } = typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "ProjectUrl").Value!;

    /// <summary>The address of the JSON Schema of <c>rules.json</c>.</summary>
    public static string SchemaUrl => $"{Url}/rules.schema.json";

    /// <summary>The version under development: <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Project).Assembly.GetName().Version!.ToString(3);

    /// <summary>The path of a rule's files without their extension: folder by namespace, name by class.</summary>
    public static string PathOf(Type rule) => $"src/Rules/{rule.FullName![RulesNamespace.Length..].Replace('.', '/')}";
}
