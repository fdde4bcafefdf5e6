using Wplint.Cli.Commands;
using Wplint.Cli.Packs;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli;

/// <summary>The command line from its arguments to its exit status. Whatever happens, a person is told in one line.</summary>
internal sealed class Application
{
    private readonly string[] _arguments;
    private readonly Terminal _terminal;
    private readonly RuleBook _book;

    private Application(string[] arguments, Terminal terminal, RuleBook book)
    {
        _arguments = arguments;
        _terminal = terminal;
        _book = book;
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">Without the name of the program.</param>
    /// <param name="terminal">The world around.</param>
    /// <param name="book">The rules that there are; null for those that wplint brings along.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] arguments, Terminal terminal, RuleBook? book = null)
    {
        var application = new Application(arguments, terminal, book ?? new RuleBook());
        try
        {
            return application.RunAndFlush();
        }
        catch (UsageException exception)
        {
            return application.Complain(exception.Reason, ExitStatus.Misuse);
        }
        catch (IOException exception)
        {
            return application.Complain(
                new(En: $"Cannot read or write: {exception.Message}.", Ja: $"読み書きできません：{exception.Message}"),
                ExitStatus.Misuse);
        }
        catch (Exception exception)
        {
            var what = $"{exception.GetType().Name}: {exception.Message}";
            return application.Complain(
                new(
                    En: $"wplint itself failed. This is a defect: please report it. ({what})",
                    Ja: $"wplint が異常終了しました。不具合ですので、ご報告ください。（{what}）"),
                ExitStatus.Failure);
        }
    }

    private int RunAndFlush()
    {
        var status = Dispatch();
        _terminal.Flush();
        return status;
    }

    private int Dispatch()
    {
        var syntax = new RootSyntax();
        var arguments = syntax.Read(_arguments);
        var command = arguments.CommandResult.Command;
        if (syntax.HelpOption.IsGiven(arguments))
        {
            new HelpWriter(_terminal.Writer, Guess()).Write(command);
            return ExitStatus.Clean;
        }

        CommandLineErrors.Demand(arguments);
        if (command is TerminalCommand runnable) return runnable.Run(arguments, _terminal, BookFor(syntax.PacksOption.Find(arguments)));
        if (syntax.VersionOption.IsGiven(arguments))
        {
            _terminal.Writer.WriteLine($"wplint {ProductInfo.Read().Version}");
            return ExitStatus.Clean;
        }

        // Nothing was asked for: help, but not as a result.
        new HelpWriter(_terminal.ErrorWriter, Guess()).Write(command);
        return ExitStatus.Misuse;
    }

    private RuleBook BookFor(IReadOnlyList<string> packs) => packs.Count == 0 ? _book : PackFiles.AddTo(_book.Packs, packs, _terminal.WorkingFolder);

    private int Complain(LocalizedText reason, int status)
    {
        _terminal.ErrorWriter.WriteLine($"wplint: {TerminalText.Escape(reason.In(Guess()))}");
        TryFlush(_terminal.Writer);
        TryFlush(_terminal.ErrorWriter);
        return status;
    }

    private static void TryFlush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // A full disk has been complained about, and nobody is left to be told more; the status still says it.
        }
    }

    private Language Guess() => LanguageChoice.Guess(_arguments, _terminal);
}
