using System.CommandLine;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>An option with one value out of a few: <c>--format text|json</c>.</summary>
internal sealed class ChoiceOption<T> : Option<string>, IDocumented
    where T : struct
{
    private readonly (string Word, T Value)[] _choices;

    public ChoiceOption(string name, LocalizedText help, params (string Word, T Value)[] choices)
        : base(name)
    {
        Arity = ArgumentArity.ExactlyOne;
        Help = help;
        _choices = choices;
    }

    public LocalizedText Help { get; }

    public string? ValueName => string.Join('|', _choices.Select(static choice => choice.Word));

    /// <summary>The value; null where the option is not given.</summary>
    /// <exception cref="UsageException">The word given is none of the choices.</exception>
    public T? Find(ParseResult arguments)
    {
        if (arguments.GetResult(this) is not { Tokens: [var token, ..] }) return null;
        foreach (var (word, value) in _choices)
        {
            if (word == token.Value) return value;
        }

        var hint = Suggestion.OneOf(token.Value, [.. _choices.Select(static choice => choice.Word)]);
        throw new UsageException(new(
            En: $"\"{token.Value}\" is no value of {Name}.{hint.En}",
            Ja: $"{Name} に「{token.Value}」は指定できません。{hint.Ja}"));
    }
}
