namespace Wplint.Core.Reporting;

/// <summary>For whom SARIF is written.</summary>
public enum SarifProfile
{
    /// <summary>Editors on the same machine: the folder that paths are relative to is named.</summary>
    Editor,

    /// <summary>GitHub code scanning, which knows the folder better than the machine that ran wplint.</summary>
    GitHub,
}
