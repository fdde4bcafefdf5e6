namespace Wplint.Testing;

/// <summary>What an example on a rule's page shows.</summary>
public enum PageExampleKind
{
    /// <summary><c>```markdown bad</c>: a paper in which the rule finds something.</summary>
    Bad,

    /// <summary><c>```markdown sibling</c>: a paper that the examples behind it are compared with.</summary>
    Sibling,

    /// <summary><c>```markdown before</c>: what the examples behind it were at the revision before.</summary>
    Before,

    /// <summary><c>```text answers</c>: what the network says of the links in the examples behind it (<see cref="LinkAnswers"/>).</summary>
    Answers,

    /// <summary><c>```markdown good</c>: a paper in which it finds nothing.</summary>
    Good,
}
