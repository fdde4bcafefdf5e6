using System.Text;

namespace Wplint.Tests.Reporting;

/// <summary>Text in which places are marked like <c>[|this|]</c>.</summary>
internal static class Marked
{
    public static (SourceText Source, TextSpan[] Marks) Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked.AsSpan(i))
            {
                case ['[', '|', ..]:
                    start = text.Length;
                    i++;
                    break;
                case ['|', ']', ..]:
                    marks.Add(TextSpan.FromBounds(start, text.Length));
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return (new SourceText(text.ToString()), [.. marks]);
    }
}
