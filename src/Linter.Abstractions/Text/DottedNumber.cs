using System.Globalization;
using System.Text;

namespace Wplint;

/// <summary>Writes numbers with dots between them.</summary>
public static class DottedNumber
{
    /// <summary><c>6.3.1</c> for <c>[6, 3, 1]</c>.</summary>
    public static string Write(IReadOnlyList<int> components)
    {
        if (components.Count == 1) return components[0].ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var i = 0; i < components.Count; i++)
        {
            if (i > 0) text.Append('.');
            text.Append(components[i].ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
