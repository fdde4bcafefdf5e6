namespace Wplint.Tests.Links.Site;

/// <summary>Several tests that need several addresses on loopback, which only Linux has without being told.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Only Linux answers at every address of 127.0.0.0/8.";
    }
}
