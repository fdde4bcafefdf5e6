namespace Wplint.Tests.Files;

/// <summary>A theory that relies on files that only Unix has.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no such files.";
    }
}
