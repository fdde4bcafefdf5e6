namespace Wplint.Core.Configuration;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name, with the span of the name and its quotation marks.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(Spanned Name, JsonValue Value);
