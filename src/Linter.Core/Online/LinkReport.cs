using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>All addresses of the web in some papers, and what is known of them.</summary>
/// <param name="Links">The addresses, the worst first, then in their order.</param>
/// <param name="Run">The files, with what keeps wplint from reading them or the configuration. No rule has judged them.</param>
public sealed record LinkReport(IReadOnlyList<AskedLink> Links, RunResult Run);
