namespace Wplint;

/// <summary>Names an assembly's rule pack: <c>[assembly: RulePack(typeof(AcmeRules))]</c>. Packs are found by it, not by scanning.</summary>
/// <param name="type">A class derived from <see cref="RulePack"/>, with a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RulePackAttribute(Type type) : Attribute
{
    /// <summary>The pack's class.</summary>
    public Type Type { get; } = type;
}
