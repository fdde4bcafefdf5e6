using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Online;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary>What commands have in common that ask the network about links when they are told to, and only then.</summary>
internal sealed class OnlineOptions
{
    /// <summary>Whether it is asked.</summary>
    public FlagOption Online { get; } = new("--online", new(
        En: "Asks the network about links (default: nothing is asked)", Ja: "リンク先をネットワークに問い合わせて確認します（既定：問い合わせません）"));

    /// <summary>Whether it is asked about addresses, too, that papers have no business with.</summary>
    public FlagOption AllowPrivateAddresses { get; } = new("--allow-private-addresses", new(
        En: "With --online, asks private, loopback and other such addresses, too", Ja: "--online と併用し、プライベートアドレスやループバックアドレスなどにも問い合わせます"));

    /// <summary>How the network is to be asked; null where nobody asks it.</summary>
    /// <exception cref="UsageException">The options contradict each other.</exception>
    public OnlineRequest? Find(ParseResult arguments)
    {
        var allowsPrivateAddresses = AllowPrivateAddresses.IsGiven(arguments);
        if (Online.IsGiven(arguments)) return new OnlineRequest { AllowsPrivateAddresses = allowsPrivateAddresses };
        if (!allowsPrivateAddresses) return null;
        throw new UsageException(new(
            En: "--allow-private-addresses means nothing without --online: no address is asked. Give both, or neither.",
            Ja: "--allow-private-addresses は --online と一緒に指定してください。--online がなければ、どのアドレスにも問い合わせません。"));
    }

    /// <summary>Runs a command's work; where it asks the network, Ctrl-C stops the asking and the rest goes on.</summary>
    /// <param name="request">How the network is to be asked; null where nobody asks it.</param>
    /// <param name="terminal">The world around.</param>
    /// <param name="isQuiet">Whether no progress is shown.</param>
    /// <param name="work">The work; told by whom to ask (null for nobody) and what to report to.</param>
    /// <returns>What came of the work, and whether it was interrupted.</returns>
    public static (T Result, bool IsInterrupted) During<T>(OnlineRequest? request, Terminal terminal, bool isQuiet, Func<LinkAsking?, ProgressLine?, T> work)
        where T : class
    {
        return request is null ? (ProgressLine.During(terminal, isQuiet, progress => work(null, progress)), false) : WhileAsking(terminal, isQuiet, work);
    }

    /// <summary>Runs work that asks the network; Ctrl-C stops the asking and the rest goes on.</summary>
    /// <param name="terminal">The world around.</param>
    /// <param name="isQuiet">Whether no progress is shown.</param>
    /// <param name="work">The work; told by whom to ask and what to report to.</param>
    /// <returns>What came of the work, and whether it was interrupted.</returns>
    public static (T Result, bool IsInterrupted) WhileAsking<T>(Terminal terminal, bool isQuiet, Func<LinkAsking, ProgressLine?, T> work)
        where T : class
    {
        using var interruption = new Interruption(terminal);
        var token = interruption.Token;
        var result = ProgressLine.During(terminal, isQuiet, progress => work(new LinkAsking(terminal.OpenLinkChecker) { Progress = progress, Interruption = token }, progress));
        return (result, interruption.HasCome);
    }

    /// <summary>Says that not all links were judged.</summary>
    public static void TellOfInterruption(Terminal terminal, Language language) => terminal.ErrorWriter.WriteLine(new LocalizedText(
        En: "Interrupted: links without an answer by then were not judged.",
        Ja: "中断されました。それまでに応答を得られなかったリンクは判定していません。").In(language));
}
