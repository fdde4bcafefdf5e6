using Wplint;

[assembly: RulePack(typeof(Acme.Rules.Pack))]

namespace Acme.Rules;

/// <summary>The rules of Acme. The build adds the list of them.</summary>
public sealed partial class Pack : RulePack;
