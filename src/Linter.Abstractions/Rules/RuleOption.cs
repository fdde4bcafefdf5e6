namespace Wplint;

/// <summary>A setting of a rule in <c>rules.json</c>. It has one of the three kinds below.</summary>
/// <param name="Name">In lower camel case.</param>
/// <param name="Description">What it sets, as editors show it.</param>
public abstract record RuleOption(string Name, LocalizedText Description)
{
    private protected abstract object BoxedDefault { get; }

    /// <summary>The value where nothing is set: an <see cref="int"/>, a <see cref="bool"/> or a list of strings.</summary>
    public object DefaultValue => BoxedDefault;
}

/// <inheritdoc/>
/// <param name="Name">In lower camel case.</param>
/// <param name="Default">The value where nothing is set.</param>
/// <param name="Description">What it sets, as editors show it.</param>
public abstract record RuleOption<T>(string Name, T Default, LocalizedText Description) : RuleOption(Name, Description)
    where T : notnull
{
    private protected override object BoxedDefault => Default;
}

/// <summary>A whole number.</summary>
/// <param name="Name">In lower camel case.</param>
/// <param name="Default">The value where nothing is set.</param>
/// <param name="Minimum">The least that may be set.</param>
/// <param name="Maximum">The most that may be set.</param>
/// <param name="Description">What it sets, as editors show it.</param>
public sealed record NumberOption(string Name, int Default, int Minimum, int Maximum, LocalizedText Description)
    : RuleOption<int>(Name, Default, Description);

/// <summary>Yes or no.</summary>
/// <param name="Name">In lower camel case.</param>
/// <param name="Default">The value where nothing is set.</param>
/// <param name="Description">What it sets, as editors show it.</param>
public sealed record SwitchOption(string Name, bool Default, LocalizedText Description) : RuleOption<bool>(Name, Default, Description);

/// <summary>A list of strings, empty by default.</summary>
/// <param name="Name">In lower camel case.</param>
/// <param name="Description">What it sets, as editors show it.</param>
public sealed record ListOption(string Name, LocalizedText Description) : RuleOption<IReadOnlyList<string>>(Name, [], Description);
