using Wplint.Core.Files;

namespace Wplint.Links.Caching;

/// <summary>The file that answers are kept in. It is read and written whole; a lock beside it lets one run at a time write.</summary>
internal sealed class CacheFile
{
    /// <summary>What it is called.</summary>
    public const string Name = "links.json";

    /// <summary>How many addresses it holds, at most.</summary>
    public const int MostEntries = 10_000;

    /// <summary>What is larger has not been written by wplint.</summary>
    public const int LargestBytes = 64 * 1024 * 1024;

    // Somebody's clock may be a little ahead; what is from tomorrow is from nobody.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromHours(1);

    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(20);

    private readonly string _folder;
    private readonly string _path;

    /// <param name="folder">Where it lies; absolute, and need not exist.</param>
    public CacheFile(string folder)
    {
        _folder = folder;
        _path = Path.Combine(folder, Name);
    }

    /// <summary>Reads what is not too old; nothing where there is no such file, or not one of this version.</summary>
    /// <param name="now">The time of reading.</param>
    public Dictionary<string, RememberedAnswer> Read(DateTimeOffset now)
    {
        var entries = ReadBytes() is { } bytes ? CacheFormat.Parse(bytes) : [];
        foreach (var (address, entry) in entries)
        {
            if (entry.LastAlive < now - AnswerCache.Memory || entry.LastAlive > now + ClockTolerance) entries.Remove(address);
        }

        return entries;
    }

    /// <summary>Adds answers to those that are there, the later one of an address winning.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="clock">Tells what is too old, and when to try for the lock again.</param>
    /// <returns>Whether it could be written, which nothing hangs on.</returns>
    public async Task<bool> AddAsync(Dictionary<string, RememberedAnswer> answers, TimeProvider clock)
    {
        try
        {
            CreateFolder();
            await using var held = await LockAsync(clock);
            if (held is null) return false;
            var entries = Read(clock.GetUtcNow());
            foreach (var (address, answer) in answers)
            {
                if (!entries.TryGetValue(address, out var present) || present.LastAlive <= answer.LastAlive) entries[address] = answer;
            }

            WholeFile.Replace(WholeFile.TargetOf(_path), stream => CacheFormat.Write(Latest(entries), stream));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private byte[]? ReadBytes()
    {
        try
        {
            // One without length may be a named pipe, which would never end.
            if (new FileInfo(_path) is not { Exists: true, Length: > 0 and <= LargestBytes }) return null;
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var bytes = new byte[Math.Min(stream.Length, LargestBytes)];
            return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // What the papers of a house lead to is nobody else's business.
    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(_folder);
        else Directory.CreateDirectory(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // The lock is gone with the process that holds it, however that ends; its file stays.
    private async Task<FileStream?> LockAsync(TimeProvider clock)
    {
        for (var start = clock.GetTimestamp(); ; await Task.Delay(LockPause, clock))
        {
            try
            {
                return new FileStream($"{_path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (clock.GetElapsedTime(start) < LockPatience)
            {
                // Another run writes.
            }
        }
    }

    // In the order of addresses: who reads it finds his way, and compares two of them.
    private static List<KeyValuePair<string, RememberedAnswer>> Latest(Dictionary<string, RememberedAnswer> entries)
    {
        IEnumerable<KeyValuePair<string, RememberedAnswer>> latest = entries;
        if (entries.Count > MostEntries) latest = latest.OrderByDescending(entry => entry.Value.LastAlive).Take(MostEntries);
        return [.. latest.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }
}
