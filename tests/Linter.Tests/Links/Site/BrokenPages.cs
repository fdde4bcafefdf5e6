using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Connections;

namespace Wplint.Tests.Links.Site;

/// <summary>
/// What no proper server says, written byte by byte:
/// <list type="table">
/// <item><term>/raw/broken-chunking</term><description>HTML whose chunk says no length</description></item>
/// <item><term>/raw/cut-off</term><description>HTML that ends before its announced length</description></item>
/// <item><term>/raw/slow-headers</term><description>a header that drips and never ends</description></item>
/// <item><term>/raw/endless-headers</term><description>headers without end, quickly</description></item>
/// <item><term>/raw/no-http</term><description>a greeting of another protocol</description></item>
/// <item><term>/raw/close, /raw/reset</term><description>nothing: the connection is closed, or reset</description></item>
/// </list>
/// </summary>
internal static class BrokenPages
{
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
            var text = Encoding.ASCII.GetString(read.Buffer.ToArray());
            if (text.Contains("\r\n\r\n", StringComparison.Ordinal) || read.IsCompleted)
            {
                connection.Transport.Input.AdvanceTo(read.Buffer.End);
                return text.Split(' ') is [_, var path, ..] ? path : "";
            }

            connection.Transport.Input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static async Task WriteAsync(ConnectionContext connection, string text) =>
        await connection.Transport.Output.WriteAsync(Encoding.ASCII.GetBytes(text), connection.ConnectionClosed);

    private static async Task RepeatAsync(ConnectionContext connection, string text, int milliseconds)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        while (!(await connection.Transport.Output.WriteAsync(bytes, connection.ConnectionClosed)).IsCompleted)
        {
            if (milliseconds > 0) await Task.Delay(milliseconds, connection.ConnectionClosed);
        }
    }
}
