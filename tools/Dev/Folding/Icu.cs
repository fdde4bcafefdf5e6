using System.Diagnostics;
using System.Text;

namespace Wplint.Dev.Folding;

/// <summary>
/// Unicode normalization by ICU. All of wplint runs without ICU, where <see cref="string.Normalize()"/> silently does nothing;
/// so another process of this tool is started with ICU switched on, and asked.
/// </summary>
public static class Icu
{
    /// <summary>The command by which this tool asks itself.</summary>
    public const string Command = "normalize";

    /// <summary>Why ICU cannot be asked on this machine; null where it can.</summary>
    public static string? WhyMissing { get; } = TryAsk([""], NormalizationForm.FormC, out var reason) is null ? reason : null;

    /// <summary>Normalizes lines of text.</summary>
    /// <param name="lines">Texts without line ends.</param>
    /// <param name="form">The form to bring them into.</param>
    /// <exception cref="InvalidOperationException">There is no ICU on this machine.</exception>
    public static IReadOnlyList<string> Normalize(IReadOnlyList<string> lines, NormalizationForm form) =>
        TryAsk(lines, form, out var reason) ?? throw new InvalidOperationException(reason);

    /// <summary>The other process: reads lines, writes them normalized.</summary>
    public static int Answer(string form, TextReader input, TextWriter output, TextWriter errors)
    {
        if (!"\u00C5".IsNormalized(NormalizationForm.FormD) && Enum.TryParse<NormalizationForm>(form, out var wanted))
        {
            while (input.ReadLine() is { } line) output.Write(line.Normalize(wanted) + "\n");
            return 0;
        }

        errors.WriteLine($"Cannot normalize to \"{form}\" in a process without ICU.");
        return 1;
    }

    private static string[]? TryAsk(IReadOnlyList<string> lines, NormalizationForm form, out string? whyNot)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", typeof(Icu).Assembly.Location, Command, form.ToString() },
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"Cannot start {start.FileName}.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            foreach (var line in lines) process.StandardInput.Write(line + "\n");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; its exit status and its errors say why.
        }

        process.WaitForExit();
        whyNot = process.ExitCode == 0 ? null : WhyNot(errors.Result);
        return process.ExitCode == 0 ? output.Result.Split('\n')[..^1] : null;
    }

    private static string WhyNot(string errors)
    {
        var reason = errors.Split('\n', StringSplitOptions.TrimEntries).FirstOrDefault(static line => line.Contains("ICU", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The process that asks ICU failed: {errors}");
        return $"No ICU on this machine: {reason}";
    }
}
