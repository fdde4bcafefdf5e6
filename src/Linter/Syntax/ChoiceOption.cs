using System.CommandLine;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>An option with one value out of a few words: <c>--format text|json</c>.</summary>
internal sealed class ChoiceOption : Option<string>, IDocumented
{
    private readonly string[] _words;

    public ChoiceOption(string name, LocalizedText help, params string[] words)
        : base(name)
    {
        Arity = ArgumentArity.ExactlyOne;
        Help = help;
        _words = words;
    }

    public LocalizedText Help { get; }

    public string? ValueName => string.Join('|', _words);

    /// <summary>The word given; null where the option is not.</summary>
    /// <exception cref="UsageException">It is none of the words.</exception>
    public string? Find(ParseResult arguments)
    {
        if (arguments.GetResult(this) is not { Tokens: [var token, ..] }) return null;
        if (Array.IndexOf(_words, token.Value) >= 0) return token.Value;
        var hint = Suggestion.OneOf(token.Value, _words);
        throw new UsageException(new(
            En: $"\"{token.Value}\" is no value of {Name}.{hint.En}",
            Ja: $"{Name} に「{token.Value}」は指定できません。{hint.Ja}"));
    }
}
