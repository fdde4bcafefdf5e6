using System.Text.RegularExpressions;
using Wplint.Dev.Generating;

namespace Wplint.Dev.Scaffolding;

/// <summary>Writes the files of a new rule and says what is left to do.</summary>
/// <param name="root">The folder that holds the repository.</param>
/// <param name="rules">The rules that there are.</param>
public sealed partial class NewRuleCommand(string root, IReadOnlyList<RuleSource> rules)
{
    /// <summary>Exit status 0 if all files are written, 2 if the name or the family will not do; then nothing is written.</summary>
    public int Run(string name, string familyName, TextWriter output, TextWriter error)
    {
        if (WhyNot(name) is { } reason)
        {
            error.WriteLine(reason);
            return 2;
        }

        if (NextId.FindFamily(familyName) is not { } family)
        {
            error.WriteLine($"There is no family \"{familyName}\". Possible: {string.Join(", ", NextId.Families)}.");
            return 2;
        }

        var scaffold = new RuleScaffold(NextId.In(family, rules), name, family);
        if (scaffold.Files.FirstOrDefault(file => File.Exists(Path.Combine(root, file.Path))) is { } present)
        {
            error.WriteLine($"{present.Path} is there already. Nothing was written.");
            return 2;
        }

        new Generation(root).Run(scaffold.Files, check: false, output);
        output.WriteLine($"""

            {scaffold.Id} {name} compiles, and its tests pass: it finds headings that say "{RuleScaffold.Placeholder}". Left to do:

              1. {scaffold.RulePath}: severity, messages in both languages, and what it looks for.
              2. {scaffold.TestPath}: what it reports, and what it must leave alone and why. Run
                 dotnet test tests/Rules.Tests --filter {scaffold.ClassName}Tests
              3. The two pages beside the rule: why, bad, good, when not to use it. Their examples are run.
              4. {Generation.Repair}
              5. dotnet test, which also fails as long as "{RuleScaffold.Placeholder}" stands anywhere.
            """);
        return 0;
    }

    private string? WhyNot(string name)
    {
        if (!RuleName().IsMatch(name)) return $"\"{name}\" is no name of a rule: at least two words in lower case that name the offence, with hyphens, such as \"dead-url\".";
        return rules.FirstOrDefault(rule => rule.Descriptor.Name == name) is { } taken ? $"{taken.Descriptor.Id} is called \"{name}\" already." : null;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$")]
    private static partial Regex RuleName();
}
