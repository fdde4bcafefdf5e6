namespace Wplint;

/// <summary>For whom a paper answers, and so which controls a reader expects in it.</summary>
public sealed class Profile
{
    private readonly Func<Control, bool> _includes;

    private Profile(string name, Func<Control, bool> includes)
    {
        Name = name;
        _includes = includes;
    }

    /// <summary>The controls with guidance for cloud service providers.</summary>
    public static Profile Provider { get; } = new("provider", static control => control.ForProviders);

    /// <summary>The controls with guidance for cloud service customers.</summary>
    public static Profile Customer { get; } = new("customer", static control => control.ForCustomers);

    /// <summary>The controls with guidance for either of them.</summary>
    public static Profile Both { get; } = new("both", static control => control.ForProviders || control.ForCustomers);

    /// <summary>The names of all profiles, as <c>rules.json</c> and front matter write them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Provider.Name, Customer.Name, Both.Name];

    /// <summary>As <c>rules.json</c> and front matter write it.</summary>
    public string Name { get; }

    /// <summary>The profile with a name; null where there is none.</summary>
    public static Profile? Find(string? name) => name switch
    {
        "provider" => Provider,
        "customer" => Customer,
        "both" => Both,
        _ => null,
    };

    /// <summary>Whether <paramref name="control"/> belongs to it.</summary>
    public bool Includes(Control control) => control.Level == ControlLevel.Control && _includes(control);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
