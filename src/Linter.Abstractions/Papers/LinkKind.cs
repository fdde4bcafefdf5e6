namespace Wplint;

/// <summary>How a link is written.</summary>
public enum LinkKind
{
    /// <summary><c>[text](address)</c>, also by reference, and <c>&lt;a href="address"&gt;</c>.</summary>
    Inline,

    /// <summary><c>![text](address)</c>, also <c>&lt;img src="address"&gt;</c>.</summary>
    Image,

    /// <summary><c>&lt;https://…&gt;</c></summary>
    Autolink,

    /// <summary>An address in running text.</summary>
    Bare,
}
