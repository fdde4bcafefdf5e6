using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wplint.Core.Files.Git;

/// <summary>Reads the contents of files at a revision: one git for all of them. Used by one thread at a time.</summary>
internal sealed class GitObjects : IDisposable
{
    /// <summary>As large as a file may be that is checked.</summary>
    private const int Largest = 10 * 1024 * 1024;

    private readonly Process _process;
    private readonly Watchdog _watchdog;
    private readonly BufferedStream _output;

    /// <param name="root">The root of the repository's files.</param>
    /// <exception cref="GitException">There is no git.</exception>
    public GitObjects(string root)
    {
        _process = GitProgram.Start(root, ["cat-file", "--batch"]);
        _watchdog = new Watchdog(_process);
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 64 * 1024);
    }

    /// <summary>The content of an object, as it is stored; null where it is not there, and nothing where it is no file or too large for a paper.</summary>
    /// <param name="name">As git names objects: <c>COMMIT:path</c>. On one line.</param>
    /// <exception cref="GitException">git fails.</exception>
    public byte[]? Read(string name)
    {
        _watchdog.Watch();
        try
        {
            _process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(name + "\n"));
            _process.StandardInput.BaseStream.Flush();
            return ReadAnswer();
        }
        catch (IOException)
        {
            _process.WaitForExit();
            _watchdog.Demand();
            throw GitTrouble.WithObject(name, _watchdog.Error);
        }
        finally
        {
            _watchdog.Rest();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchdog.Dispose();
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before.
        }

        _output.Dispose();
        _process.Dispose();
    }

    /// <summary>A line "id blob size", the content, a line end; or the name and "missing".</summary>
    private byte[]? ReadAnswer()
    {
        if (ReadLine().Split(' ') is not [var id, var type, var digits] || !id.All(char.IsAsciiHexDigit) || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size)) return null;
        var content = type == "blob" && size <= Largest ? new byte[size] : [];
        _output.ReadExactly(content);
        Skip(size - content.Length);
        Skip(1);
        return content;
    }

    private string ReadLine()
    {
        var line = new List<byte>();
        while (_output.ReadByte() is var next and not '\n')
        {
            if (next < 0) throw new EndOfStreamException();
            line.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. line]);
    }

    private void Skip(long count)
    {
        for (; count > 0; count--)
        {
            if (_output.ReadByte() < 0) throw new EndOfStreamException();
        }
    }
}
