using System.Buffers;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Connections;

namespace Wplint.Tests.Links.Site;

/// <summary>
/// What no proper server says, or seldom, written byte by byte:
/// <list type="table">
/// <item><term>/raw/broken-chunking</term><description>HTML whose chunk says no length</description></item>
/// <item><term>/raw/cut-off</term><description>HTML that ends before its announced length</description></item>
/// <item><term>/raw/slow-headers</term><description>a header that drips and never ends</description></item>
/// <item><term>/raw/endless-headers</term><description>headers without end, quickly</description></item>
/// <item><term>/raw/endless-continue</term><description>answers before the answer, without end</description></item>
/// <item><term>/raw/no-http</term><description>a greeting of another protocol</description></item>
/// <item><term>/raw/broken-gzip, /raw/bomb</term><description>HTML that says it is packed and is not; 100 MB packed in 100 KB</description></item>
/// <item><term>/raw/shift-jis</term><description>HTML in that encoding, with the anchor <c>管理策</c></description></item>
/// <item><term>/raw/wide-location</term><description>a redirect to <c>/管理策</c>, in UTF-8</description></item>
/// <item><term>/raw/retry-after-date</term><description>503 and a time in a minute and a half</description></item>
/// <item><term>/raw/close, /raw/reset</term><description>nothing: the connection is closed, or reset</description></item>
/// </list>
/// </summary>
internal static class BrokenPages
{
    private static readonly Lazy<byte[]> Bomb = new(static () => Pack(megabytes: 100));

    public static async Task AnswerAsync(ConnectionContext connection)
    {
        try
        {
            await AnswerPathAsync(connection, await ReadPathAsync(connection));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Whoever asked has gone.
        }
    }

    private static async Task AnswerPathAsync(ConnectionContext connection, string path)
    {
        switch (path)
        {
            case "/raw/broken-chunking":
                await WriteAsync(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n<p>\r\n");
                break;
            case "/raw/cut-off":
                await WriteAsync(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>");
                break;
            case "/raw/slow-headers":
                await WriteAsync(connection, "HTTP/1.1 200 OK\r\nX-Slow: ");
                await RepeatAsync(connection, "x", 50);
                break;
            case "/raw/endless-headers":
                await WriteAsync(connection, "HTTP/1.1 200 OK\r\n");
                await RepeatAsync(connection, $"X-Endless: {new string('x', 8_000)}\r\n", 0);
                break;
            case "/raw/endless-continue":
                await RepeatAsync(connection, "HTTP/1.1 100 Continue\r\n\r\n", 0);
                break;
            case "/raw/broken-gzip":
                await WriteAsync(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n<p>");
                break;
            case "/raw/bomb":
                await WriteAsync(connection, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: {Bomb.Value.Length}\r\n\r\n");
                await connection.Transport.Output.WriteAsync(Bomb.Value, connection.ConnectionClosed);
                break;
            case "/raw/shift-jis":
                var page = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes("<meta charset=shift_jis><p id=管理策>");
                await WriteAsync(connection, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {page.Length}\r\n\r\n");
                await connection.Transport.Output.WriteAsync(page, connection.ConnectionClosed);
                break;
            case "/raw/wide-location":
                await WriteAsync(connection, "HTTP/1.1 302 Found\r\nLocation: /管理策\r\nContent-Length: 0\r\n\r\n");
                break;
            case "/raw/retry-after-date":
                await WriteAsync(connection, "HTTP/1.1 503 Busy\r\nDate: Sat, 21 Nov 2026 10:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2026 10:01:30 GMT\r\nContent-Length: 0\r\n\r\n");
                break;
            case "/raw/no-http":
                await WriteAsync(connection, "220 mail.example ESMTP\r\n");
                break;
            case "/raw/reset":
                connection.Abort(new ConnectionAbortedException());
                break;
            default:
                break;
        }
    }

    private static async Task<string> ReadPathAsync(ConnectionContext connection)
    {
        while (true)
        {
            var read = await connection.Transport.Input.ReadAsync(connection.ConnectionClosed);
            // TLS: greeted in plain text.
            if (read.Buffer.FirstSpan is [0x16, ..]) return "/raw/no-http";
            var text = Encoding.ASCII.GetString(read.Buffer.ToArray());
            if (text.Contains("\r\n\r\n", StringComparison.Ordinal) || read.IsCompleted)
            {
                connection.Transport.Input.AdvanceTo(read.Buffer.End);
                return text.Split(' ') is [_, var path, ..] ? path : "";
            }

            connection.Transport.Input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static byte[] Pack(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++) packer.Write(spaces);
        }

        return packed.ToArray();
    }

    private static async Task WriteAsync(ConnectionContext connection, string text) =>
        await connection.Transport.Output.WriteAsync(Encoding.UTF8.GetBytes(text), connection.ConnectionClosed);

    private static async Task RepeatAsync(ConnectionContext connection, string text, int milliseconds)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        while (!(await connection.Transport.Output.WriteAsync(bytes, connection.ConnectionClosed)).IsCompleted)
        {
            if (milliseconds > 0) await Task.Delay(milliseconds, connection.ConnectionClosed);
        }
    }
}
