namespace Wplint.Core.Reporting;

/// <summary>Which findings are not about a paper: wplint could not do its work.</summary>
internal static class EngineConditions
{
    extension(RuleDescriptor rule)
    {
        /// <summary>Whether SARIF has it as a notification and not as a result.</summary>
        public bool IsNotification => rule.IsAboutConfiguration || rule.Id is "WP9001" or "WP9005";

        /// <summary>Whether it is about the configuration and not about the run.</summary>
        public bool IsAboutConfiguration => rule.Id is "WP9002";
    }
}
