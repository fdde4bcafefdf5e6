using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Wplint.Links;

namespace Wplint.Cli.Terminals;

/// <summary>The terminal that the process was started in. <see cref="Console"/> is asked only where nothing cheaper answers.</summary>
internal static class ThisProcess
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    public static Terminal OpenTerminal() => OperatingSystem.IsWindows() ? OpenOnWindows() : OpenOnUnix();

    private static Terminal OpenOnUnix() => new()
    {
        Output = new UnixOutput(StandardOutput),
        ErrorOutput = new UnixOutput(StandardError),
        OpenInput = static () => new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read),
        Variable = Environment.GetEnvironmentVariable,
        FindWorkingFolder = static () => Environment.CurrentDirectory,
        IsOutputInteractive = static () => UnixOutput.IsInteractive(StandardOutput),
        IsErrorInteractive = static () => UnixOutput.IsInteractive(StandardError),
        Width = FindWidth,
        WatchInterruption = WatchInterruption,
        OpenLinkChecker = static () => OpenLinkChecker(),
    };

    private static Terminal OpenOnWindows()
    {
        // The console's own code page may be 932, and the bytes written to it are UTF-8.
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected) Console.OutputEncoding = Encoding.UTF8;
        return new Terminal
        {
            Output = Console.OpenStandardOutput(),
            ErrorOutput = Console.OpenStandardError(),
            OpenInput = Console.OpenStandardInput,
            Variable = Environment.GetEnvironmentVariable,
            FindWorkingFolder = static () => Environment.CurrentDirectory,
            IsOutputInteractive = static () => !Console.IsOutputRedirected,
            IsErrorInteractive = static () => !Console.IsErrorRedirected,
            Width = FindWidth,
            WatchInterruption = WatchInterruption,
            OpenLinkChecker = static () => OpenLinkChecker(),
        };
    }

    private static PosixSignalRegistration WatchInterruption(Func<bool> isHandled) =>
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = isHandled());

    /// <summary>Called by a lambda expression, so that no library for the network is loaded before it is to be asked.</summary>
    private static LinkChecker OpenLinkChecker()
    {
        var product = ProductInfo.Read();
        return LinkChecker.ForThisMachine($"wplint/{product.Version} (+{product.Url})", Environment.GetEnvironmentVariable);
    }

    private static int? FindWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
