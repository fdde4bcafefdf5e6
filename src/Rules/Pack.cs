[assembly: Wplint.RulePack(typeof(Wplint.Rules.Pack))]

namespace Wplint.Rules;

/// <summary>The rules of wplint.</summary>
public sealed partial class Pack : RulePack;
