using System.Text;

namespace Wplint.Links.Looking;

/// <summary>Reads HTML as it comes, and no more of it than is needed.</summary>
internal static class PageBody
{
    /// <summary>How many bytes of a page are read, unpacked: an archive bomb ends there, too.</summary>
    public const int Limit = 2 * 1024 * 1024;

    private const int BufferSize = 16 * 1024;

    /// <summary>Reads a page until a finder has found all, or to its end.</summary>
    /// <param name="content">The page.</param>
    /// <param name="finder">Looks for anchors.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Whether what the finder has not found is not there: the page is HTML, and was read whole.</returns>
    public static async Task<bool> ReadAsync(HttpContent content, FragmentFinder finder, CancellationToken cancellationToken)
    {
        var type = content.Headers.ContentType;
        if (type?.MediaType is not { } media || !IsHtml(media)) return false;
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[BufferSize];
        var read = await stream.ReadAtLeastAsync(bytes, HtmlEncoding.HeadLength, throwOnEndOfStream: false, cancellationToken);
        var decoder = HtmlEncoding.Find(type.CharSet, bytes.AsSpan(0, read)).GetDecoder();
        var characters = new char[BufferSize + 16];
        for (var total = read; read > 0; total += read)
        {
            finder.Read(characters.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false)));
            if (finder.IsDone) return true;
            if (total > Limit) return false;
            read = await stream.ReadAsync(bytes, cancellationToken);
        }

        return true;
    }

    private static bool IsHtml(string media) =>
        media.Equals("text/html", StringComparison.OrdinalIgnoreCase) || media.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
}
