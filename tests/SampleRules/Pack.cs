[assembly: Wplint.RulePack(typeof(Kazeno.Rules.Pack))]

namespace Kazeno.Rules;

/// <summary>The rules of a made-up house.</summary>
public sealed partial class Pack : Wplint.RulePack;
