using System.Text;
using Wplint.Core.Online;

namespace Wplint.Cli.Terminals;

/// <summary>All that the command line has to do with the world around it, so that a test can be that world.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private StreamWriter? _writer;
    private TextWriter? _errorWriter;

    /// <summary>Standard output: the result and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: summaries, progress, what went wrong.</summary>
    public required Stream ErrorOutput { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Finds the folder that paths start from; absolute.</summary>
    public required Func<string> FindWorkingFolder { get; init; }

    /// <summary>The folder that paths start from; absolute.</summary>
    /// <exception cref="IOException">It is gone.</exception>
    public string WorkingFolder => field ??= FindWorkingFolder();

    /// <summary>Whether a person sees standard output.</summary>
    public Func<bool> IsOutputInteractive { get; init; } = static () => false;

    /// <summary>Whether a person sees standard error.</summary>
    public Func<bool> IsErrorInteractive { get; init; } = static () => false;

    /// <summary>The cells of a line; null where nobody knows.</summary>
    public Func<int?> Width { get; init; } = static () => null;

    /// <summary>Calls somebody when Ctrl-C is pressed, until disposed of; told whether that is all that is to happen.</summary>
    public Func<Func<bool>, IDisposable?> WatchInterruption { get; init; } = static _ => null;

    /// <summary>Makes what asks the network.</summary>
    public Func<ILinkChecker> OpenLinkChecker { get; init; } = static () => throw new InvalidOperationException("The network is not to be asked.");

    /// <summary>Tells time and date.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Writes text to standard output.</summary>
    public TextWriter Writer => _writer ??= Open(Output);

    /// <summary>Writes text for people to standard output, in which there are no commands for GitHub Actions.</summary>
    public TextWriter Prose => IsWorkflow ? new WorkflowLog(Writer) : Writer;

    /// <summary>Writes text to standard error.</summary>
    public TextWriter ErrorWriter => _errorWriter ??= IsWorkflow ? new WorkflowLog(Open(ErrorOutput)) : Open(ErrorOutput);

    /// <summary>Whether GitHub Actions read what is printed.</summary>
    public bool IsWorkflow => Variable("GITHUB_ACTIONS") == "true";

    /// <summary>Whether a variable is set to something, which is how switches such as <c>NO_COLOR</c> are meant.</summary>
    public bool IsSet(string variable) => !string.IsNullOrEmpty(Variable(variable));

    /// <summary>Sends what was written to standard output, then what was written to standard error.</summary>
    public void Flush()
    {
        _writer?.Flush();
        _errorWriter?.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        ErrorOutput.Dispose();
    }

    private static StreamWriter Open(Stream stream) => new(stream, Encoding, bufferSize: 4096, leaveOpen: true) { NewLine = "\n" };
}
