using Wplint.Core.Files;
using Wplint.Core.Parsing;

namespace Wplint.Core.Running;

/// <summary>A file as a paper, or why it could not be parsed.</summary>
internal readonly record struct ParsedFile(Whitepaper? Paper, Diagnostic? Problem)
{
    /// <summary>Parses a text. A parser that fails costs this file and no other.</summary>
    public static ParsedFile Of(PaperParser parser, string path, SourceText source)
    {
        try
        {
            return new ParsedFile(parser.Parse(path, source), null);
        }
        catch (UnreadablePaperException exception)
        {
            return new ParsedFile(null, UnreadableFile.IsUnparsable(exception.Reason, exception.Span));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new ParsedFile(null, RuleCrashed.OfParser(exception));
        }
    }
}
