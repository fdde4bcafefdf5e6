namespace Wplint;

/// <summary>Which controls a paper has to answer: those of a profile, some more or fewer, without what is declared out of scope.</summary>
public sealed record Scope
{
    /// <summary>Nothing is said of any control.</summary>
    public static Scope Unstated { get; } = new();

    /// <summary>The profile that the user states; null where none is stated.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The numbers that are required besides those of the profile; each stands for all below it as well.</summary>
    public IReadOnlyList<string> Require { get; init; } = [];

    /// <summary>The numbers of the profile that are not required; each stands for all below it as well.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>What is out of scope, in the order in which it was declared.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Whether the paper has to answer <paramref name="control"/>.</summary>
    public bool Demands(Control control)
    {
        if (control.Level != ControlLevel.Control) return false;
        var isRequired = Contain(Require, control) || (Profile is { } profile && profile.Includes(control) && !Contain(Optional, control));
        if (!isRequired) return false;
        foreach (var exclusion in Exclusions)
        {
            if (exclusion.Covers(control)) return false;
        }

        return true;
    }

    private static bool Contain(IReadOnlyList<string> numbers, Control control)
    {
        foreach (var number in numbers)
        {
            if (control.IsWithin(number)) return true;
        }

        return false;
    }
}
