namespace Wplint;

/// <summary>The level of an entry in a catalogue.</summary>
public enum ControlLevel
{
    /// <summary>A main clause: <c>5</c>.</summary>
    Clause,

    /// <summary>A control objective: <c>5.1</c>, <c>CLD.6.3</c>.</summary>
    Objective,

    /// <summary>A control: <c>5.1.1</c>, <c>CLD.6.3.1</c>.</summary>
    Control,
}
