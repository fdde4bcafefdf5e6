namespace Wplint.Tests.Files;

/// <summary>A test that relies on permissions, which hold neither for an administrator nor in the same way on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no file modes.";
        else if (Environment.IsPrivilegedProcess) Skip = "Root may read everything.";
    }
}
