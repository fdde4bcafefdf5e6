using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>Prints help in the reader's language.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The reader's language.</param>
internal sealed class HelpWriter(TextWriter writer, Language language)
{
    private const int WidestFirstColumn = 28;

    /// <summary>Prints what a command is for, how it is called, and what can be given to it.</summary>
    public void Write(Command command)
    {
        writer.WriteLine(Describe(command));
        writer.WriteLine();
        writer.WriteLine($"{Word(En: "Usage: ", Ja: "使い方：")}{Usage(command)}");
        WriteRows(Word(En: "Commands:", Ja: "コマンド："), command.Subcommands);
        WriteRows(Word(En: "Arguments:", Ja: "引数："), command.Arguments);
        WriteRows(Word(En: "Options:", Ja: "オプション："), command.Options.Concat(CommandPath.InheritedBy(command)));
    }

    private static string Usage(Command command)
    {
        if (command.Subcommands.Count > 0) return $"{CommandPath.NameOf(command)} COMMAND [OPTION…]";
        var arguments = command.Arguments.Select(static argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}…]" : $" {argument.Name}");
        return $"{CommandPath.NameOf(command)} [OPTION…]{string.Concat(arguments)}";
    }

    private void WriteRows(string title, IEnumerable<Symbol> symbols)
    {
        var rows = symbols.Select(symbol => (Name: NameOf(symbol), Help: Describe(symbol))).ToArray();
        if (rows.Length == 0) return;
        writer.WriteLine();
        writer.WriteLine(title);
        var column = Math.Min(rows.Max(static row => row.Name.Length), WidestFirstColumn);
        foreach (var (name, help) in rows)
        {
            var isWide = name.Length > column;
            writer.WriteLine(isWide ? $"  {name}" : $"  {name.PadRight(column)}  {help}");
            if (isWide) writer.WriteLine($"  {new string(' ', column)}  {help}");
        }
    }

    private static string NameOf(Symbol symbol)
    {
        var name = symbol is Option option ? string.Join(", ", [.. option.Aliases.Order(StringComparer.Ordinal), option.Name]) : symbol.Name;
        return symbol is Option and IDocumented { ValueName: { } value } ? $"{name} {value}" : name;
    }

    private string Describe(Symbol symbol) => symbol is IDocumented documented ? documented.Help.In(language) : "";

    private string Word(string En, string Ja) => new LocalizedText(En, Ja).In(language);
}
