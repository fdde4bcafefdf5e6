namespace Wplint.Core.Files;

/// <summary>Replaces a paper by its repaired text, if it still is what was repaired.</summary>
internal static class PaperReplacement
{
    private static readonly LocalizedText Changed = new(
        En: "The file was changed by somebody else meanwhile. Run wplint fix again.",
        Ja: "処理中にファイルがほかから変更されました。もう一度 wplint fix を実行してください。");

    private static readonly LocalizedText NoFile = new(
        En: "It is no regular file.",
        Ja: "通常のファイルではありません。");

    private static readonly LocalizedText Forbidden = new(
        En: "There is no permission to write it.",
        Ja: "書き込む権限がありません。");

    private static readonly LocalizedText FolderForbidden = new(
        En: "There is no permission to write in its folder, in which the new text is made ready.",
        Ja: "フォルダーに書き込む権限がありません（修正後のファイルをいったん同じフォルダーに作成するため、権限が必要です）。");

    /// <summary>Replaces the file.</summary>
    /// <param name="path">Absolute; a link is followed.</param>
    /// <param name="before">What was read.</param>
    /// <param name="after">What is to be there.</param>
    /// <returns>Why it is not: a sentence. Null where it is.</returns>
    public static LocalizedText? Replace(string path, byte[] before, byte[] after)
    {
        try
        {
            var target = WholeFile.TargetOf(path);
            Demand(target, before, after);
            WholeFile.Replace(target, stream => stream.Write(after), () => Demand(target, before, after));
            return null;
        }
        catch (RefusedException exception)
        {
            return exception.Reason;
        }
        catch (UnauthorizedAccessException)
        {
            return FolderForbidden;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Changed;
        }
        catch (IOException exception)
        {
            return new(En: $"It could not be written: {exception.Message}", Ja: $"書き込めませんでした：{exception.Message}");
        }
    }

    /// <summary>Opened for writing, so that a file that is not to be written is refused, which replacing it alone would not do.</summary>
    private static void Demand(string path, byte[] before, byte[] after)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (!stream.CanSeek) throw new RefusedException(NoFile);
            if (Holds(stream, before)) return;
            // A paper may have been named twice, once by a link.
            throw new RefusedException(Holds(stream, after) ? null : Changed);
        }
        catch (UnauthorizedAccessException)
        {
            throw new RefusedException(Forbidden);
        }
    }

    private static bool Holds(FileStream stream, byte[] expected)
    {
        // Devices have no length and can be sought in all the same; a paper is never empty.
        if (expected.Length == 0 || stream.Length != expected.Length) return false;
        var bytes = new byte[expected.Length];
        stream.Position = 0;
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && bytes.AsSpan().SequenceEqual(expected);
    }

    /// <summary>Ends a replacement that must not be; without a reason one that is done already.</summary>
    private sealed class RefusedException(LocalizedText? reason) : Exception(reason?.En)
    {
        public LocalizedText? Reason => reason;
    }
}
