namespace Wplint.Tests.Links.Site;

/// <summary>A request as it came.</summary>
/// <param name="Method">GET or HEAD.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Protocol">HTTP/1.1 or HTTP/2.</param>
/// <param name="Headers">By name.</param>
internal sealed record SeenRequest(string Method, string Path, string Protocol, IReadOnlyDictionary<string, string> Headers);
