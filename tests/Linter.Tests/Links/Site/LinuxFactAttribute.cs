namespace Wplint.Tests.Links.Site;

/// <summary>A test that needs several addresses on loopback, which only Linux has without being told.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Only Linux answers at every address of 127.0.0.0/8.";
    }
}
