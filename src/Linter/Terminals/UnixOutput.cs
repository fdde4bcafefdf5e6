using System.Runtime.InteropServices;

namespace Wplint.Cli.Terminals;

/// <summary>
/// Standard output or error by the system call itself. The stream of <see cref="Console"/> sets the whole terminal up at the first
/// write, which takes a third as long as an empty program; a <see cref="FileStream"/> does not move the position that the next
/// program of a script writes at.
/// </summary>
internal sealed unsafe partial class UnixOutput(int descriptor) : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockElsewhere = 35;

    private bool _isBroken;

    /// <summary>Whether a descriptor leads to a terminal.</summary>
    public static bool IsInteractive(int descriptor) => IsATerminal(descriptor) == 1;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty && !_isBroken)
        {
            nint written;
            fixed (byte* bytes = buffer) written = WriteBytes(descriptor, bytes, (nuint)buffer.Length);
            if (written >= 0) buffer = buffer[(int)written..];
            else Recover(Marshal.GetLastPInvokeError());
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is held back.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Recover(int error)
    {
        switch (error)
        {
            case Interrupted:
                break;
            case BrokenPipe:
                _isBroken = true; // the reader has seen enough, as in "wplint check | head"
                break;
            case WouldBlockOnLinux or WouldBlockElsewhere:
                Thread.Sleep(1); // another program has made the pipe non-blocking
                break;
            default:
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint WriteBytes(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "isatty")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int IsATerminal(int descriptor);
}
