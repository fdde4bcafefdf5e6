namespace Wplint.Rules;

/// <summary>What is wrong with a number that should be one more than the number before it.</summary>
internal enum SuccessionSlipKind
{
    /// <summary>Its neighbours tell that it should be another.</summary>
    Wrong,

    /// <summary>The number before it is left out.</summary>
    Skipping,

    /// <summary>An earlier one has it.</summary>
    Repeated,
}
