using Wplint.Dev.Folding;

namespace Wplint.Repository.Tests.Generated;

/// <summary>A test that needs ICU; skipped, with the reason, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = Icu.WhyMissing;
}
