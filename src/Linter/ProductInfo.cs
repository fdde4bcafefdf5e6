using System.Reflection;
using Wplint.Core.Reporting;

namespace Wplint.Cli;

/// <summary>What the build has written into the executable: version and address.</summary>
internal static class ProductInfo
{
    /// <summary>Reads it.</summary>
    public static Product Read()
    {
        var assembly = typeof(ProductInfo).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        var url = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static item => item.Key == "ProjectUrl")?.Value ?? "";
        return new Product(version.Split('+')[0], url);
    }
}
