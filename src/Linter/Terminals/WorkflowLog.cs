using System.Text;

namespace Wplint.Cli.Terminals;

/// <summary>
/// Prints text where GitHub Actions look for commands in every line: <c>::</c> at its beginning, and <c>##[</c> anywhere in it.
/// A blank between these characters keeps a stranger's path or pattern from being one.
/// </summary>
/// <param name="inner">Where the text goes.</param>
internal sealed class WorkflowLog(TextWriter inner) : TextWriter
{
    private bool _isLineBegun;
    private char _last;
    private char _lastButOne;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if ((value == ':' && _last == ':' && !_isLineBegun) || (value == '[' && _last == '#' && _lastButOne == '#')) inner.Write(' ');
        // A first colon does not yet begin the line: the second one is what makes it a command.
        if (value is '\n' or '\r') _isLineBegun = false;
        else if (!char.IsWhiteSpace(value) && (value != ':' || _last == ':')) _isLineBegun = true;
        inner.Write(value);
        (_lastButOne, _last) = (_last, value);
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write('\n');

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        Write('\n');
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
