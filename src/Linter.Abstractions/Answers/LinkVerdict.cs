namespace Wplint;

/// <summary>What the network says of an address.</summary>
public enum LinkVerdict
{
    /// <summary>It answers.</summary>
    Alive,

    /// <summary>It answers, and says that it has moved for good.</summary>
    Moved,

    /// <summary>There is nothing any more, and a second look agreed.</summary>
    Dead,

    /// <summary>Nobody can tell: it did not answer, or not to a program.</summary>
    Unknown,
}
