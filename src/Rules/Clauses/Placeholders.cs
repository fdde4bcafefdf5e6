namespace Wplint.Rules.Clauses;

/// <summary>A placeholder in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last.</param>
internal sealed record Placeholder(int Start, int End);

/// <summary>Finds what authors write where something is still to be written: ○○, 【要確認】, {{name}}, &lt;会社名を記入&gt;, XXX, TBD.</summary>
internal static class Placeholders
{
    private const int LongestBracket = 40;
    private const int LongestRun = 5;
    private const int LongestAlone = 40;
    private const int LongestExample = 80;
    private const string Marks = "○〇◯●◎△▲□■◇◆×✕✓✔☑-－―ー* \t\u3000/／";
    private const string Circles = "○〇◯●△▲□■×✕＿";
    private const string KanjiDigits = "一二三四五六七八九十〇千百";
    private const string Openers = "【[［〔<＜《（(";
    private const string Closers = "】]］〕>＞》）)";

    /// <summary>The characters that <see cref="ReadAt"/> knows what to do with.</summary>
    private static readonly CharacterSet Beginnings = new("{XＸxTF★☆※←→Ll" + Openers + Circles);

    private static readonly CharacterSet ValueBeginnings = new("{XＸxTF★☆※←→Ll" + Openers + Circles + PlaceholderValues.Beginnings);

    /// <summary>What stands in brackets where an author notes what is left to do.</summary>
    private static readonly string[] Notes =
    [
        "要確認", "要修正", "要記載", "要記入", "要検討", "要更新", "要追記", "要変更", "要調整", "要レビュー", "確認中", "調整中", "作成中", "執筆中", "検討中",
        "未定", "未記入", "未記載", "未確定", "未作成", "後日記載", "後日追記", "記載予定", "追記予定", "仮", "仮置き", "仮記載", "ダミー", "TBD", "TODO", "TBC", "TBA", "FIXME", "DRAFT NOTE",
    ];

    /// <summary>Those of them that nobody says to a reader: （要確認） may ask a customer to check.</summary>
    private static readonly string[] NotesInRoundBrackets = ["TBD", "TODO", "TBC", "FIXME", "要追記", "要修正", "後日記載", "後日追記", "記載予定", "追記予定", "仮記載"];

    /// <summary>The ends of what stands in brackets where an author says what to write there.</summary>
    private static readonly string[] Requests = ["を記入", "を記載", "を挿入", "を追記", "を記入する", "を記載する", "を挿入する", "を記入してください", "を記載してください", "を挿入してください", "をここに記載", "をここに記入"];

    /// <summary>The beginnings of the same in English.</summary>
    private static readonly string[] EnglishRequests = ["insert ", "enter your ", "add text", "add description", "describe ", "to be "];

    /// <summary>What a paper has to name, in the brackets of a template.</summary>
    private static readonly string[] NamesToFillIn = ["company", "company name", "your company", "your company name", "product", "product name", "service name", "date", "version", "会社名", "社名", "貴社名", "サービス名", "製品名", "商品名", "部署名", "担当者名", "日付", "年月日", "発行日", "版数", "バージョン", "URL", "電話番号", "メールアドレス"];

    /// <summary>What a whole text says where the author has not come to it.</summary>
    private static readonly string[] Alone = ["TBD", "TODO", "TBC", "TBA", "FIXME", "T.B.D", "To be determined", "To be defined", "To be written", "要確認", "要記載", "要記入", "要追記", "作成中", "執筆中", "記載予定", "追記予定", "後日記載", "後日追記", "未記入", "ダミーテキスト", "サンプルテキスト"];

    private static readonly string[] Examples = ["例えば", "たとえば", "例：", "例:", "例）", "例)", "例】", "（例", "(例", "e.g.", "for example", "伏せ", "マスク", "mask"];

    /// <summary>Words that XX and TBD count for: within XX hours.</summary>
    private static readonly string[] EnglishCounters = ["hour", "day", "business day", "minute", "week", "month", "year", "generation", "percent", "%"];

    /// <summary>Counters that a circle counts for: ○月○日, 第○版, ○世代.</summary>
    private static readonly string[] Counters = ["年", "月", "日", "版", "時間", "時", "分", "回", "件", "名", "社", "円", "世代", "か月", "ヶ月", "カ月", "営業日", "章", "項", "%", "％", "GB", "TB"];

    /// <summary>The placeholders of a text, in order, none overlapping.</summary>
    /// <param name="text">A paragraph, title, cell or line.</param>
    /// <param name="isValue">Whether it stands on the cover, in the history or in front matter, where dates and versions are values and not examples of a format.</param>
    public static IReadOnlyList<Placeholder> Find(string text, bool isValue)
    {
        if (IsAlone(text) is { } alone) return [alone];

        var beginnings = isValue ? ValueBeginnings : Beginnings;
        List<Placeholder>? found = null;
        for (var i = beginnings.FindIn(text, 0); i >= 0; i = beginnings.FindIn(text, i + 1))
        {
            // Behind the first of a run there is nothing new to see.
            if (i > 0 && text[i] == text[i - 1]) continue;
            var placeholder = (isValue ? PlaceholderValues.ReadAt(text, i) : null) ?? ReadAt(text, i);
            if (placeholder is null) continue;
            (found ??= []).Add(placeholder);
            i = placeholder.End - 1;
        }

        return found ?? (IReadOnlyList<Placeholder>)[];
    }

    /// <summary>Whether a text is nothing but marks, as the cells of a table that says yes or no.</summary>
    public static bool IsMarks(string text)
    {
        foreach (var character in text)
        {
            if (!Marks.Contains(character)) return false;
        }

        return true;
    }

    private static Placeholder? ReadAt(string text, int start) => text[start] switch
    {
        '{' => ReadBraces(text, start),
        'X' or 'Ｘ' or 'x' => ReadLetters(text, start),
        'T' or 'F' => ReadWord(text, start),
        '★' or '☆' or '※' or '←' or '→' => ReadMarked(text, start),
        'L' or 'l' => ReadLatin(text, start),
        var character when Openers.Contains(character) => ReadBracket(text, start),
        var character when Circles.Contains(character) => ReadCircles(text, start),
        _ => null,
    };

    private static Placeholder? IsAlone(string text)
    {
        if (text.Length > LongestAlone) return null;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd(" 　.。:：").Length;
        if (end <= start) return null;
        var word = text.AsSpan(start, end - start);
        var isRequest = word.StartsWith("ここに") && (word.EndsWith("してください") || word.EndsWith("する")) && (word.Contains("記載", StringComparison.Ordinal) || word.Contains("記入", StringComparison.Ordinal));
        return isRequest || Phrases.IsAny(word, Alone) ? new Placeholder(start, end) : null;
    }

    /// <summary>{{product}}</summary>
    private static Placeholder? ReadBraces(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("{{")) return null;
        var length = Ahead(text, start + 2).IndexOf("}}", StringComparison.Ordinal);
        return length > 0 ? new Placeholder(start, start + length + 4) : null;
    }

    /// <summary>【要確認】, ＜会社名を記入＞, [Insert name]</summary>
    private static Placeholder? ReadBracket(string text, int start)
    {
        var closer = Closers[Openers.IndexOf(text[start], StringComparison.Ordinal)];
        var length = Ahead(text, start + 1).IndexOf(closer);
        if (length < 0) return null;
        var end = start + 1 + length;
        var content = text.AsSpan(start + 1, length).Trim();
        var isRound = text[start] is '(' or '（';
        return (isRound ? Phrases.IsAny(content, NotesInRoundBrackets) : IsNote(content) || IsRequest(content, text[start])) ? new Placeholder(start, end + 1) : null;
    }

    /// <summary>要確認, also with what is to be done behind it: 要確認：法務部, TBD by legal.</summary>
    private static bool IsNote(ReadOnlySpan<char> content)
    {
        foreach (var note in Notes)
        {
            if (!content.StartsWith(note, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = content[note.Length..];
            if (rest.IsEmpty || rest[0] is ':' or '：' or ' ' or '　' or '、' or '／' or '/' || (note.Length > 1 && rest[0] is 'で' or '（' or '(' or '！' or '!')) return true;
        }

        return false;
    }

    /// <summary>★要確認★, ※後日追記, ← TBD</summary>
    private static Placeholder? ReadMarked(string text, int start)
    {
        var content = start;
        while (content < text.Length && (text[content] == text[start] || text[content] is ' ' or '　')) content++;
        foreach (var note in Notes)
        {
            var end = content + note.Length;
            if (note.Length < 3 || !text.AsSpan(content).StartsWith(note, StringComparison.Ordinal)) continue;
            if (end == text.Length || !IsLetter(text[end])) return new Placeholder(content, end);
        }

        return null;
    }

    private static bool IsRequest(ReadOnlySpan<char> content, char opener)
    {
        if (Phrases.EndsWithAny(content, Requests) || Phrases.StartsWithAny(content, EnglishRequests)) return true;
        return opener is '<' or '＜' or '[' or '［' && Phrases.IsAny(content, NamesToFillIn); // 【日付】 may head a paragraph
    }

    /// <summary>○○株式会社, ●●サービス, ○月○日, 第○版. Never a bullet, a mark of a table, a multiplication or kanji digits (二〇〇年).</summary>
    private static Placeholder? ReadCircles(string text, int start)
    {
        var mark = text[start];
        var end = start + 1;
        while (end < text.Length && text[end] == mark) end++;
        var before = start > 0 ? text[start - 1] : '\0';
        var behind = end < text.Length ? text[end] : '\0';
        if (mark == '〇' && (KanjiDigits.Contains(before) || KanjiDigits.Contains(behind))) return null;
        if (IsExample(text, start)) return null;
        if (end - start == 1) return ReadCounted(text, start);
        if (end - start > LongestRun || IsMark(before) || IsMark(behind) || IsDecoration(text, start, end)) return null;
        if (mark is '×' or '✕' && (char.IsAsciiDigit(before) || char.IsAsciiDigit(behind))) return null;
        return IsLetter(before) || IsLetter(behind) || text.AsSpan().Trim().Length == end - start ? new Placeholder(start, end) : null;
    }

    /// <summary>A single circle counts for a number: 第○版, 2025年○月, ○ 世代. At the beginning of a text it may be a bullet.</summary>
    private static Placeholder? ReadCounted(string text, int start)
    {
        if (text[start] is '×' or '✕' or '□' or '■' or '＿') return null;
        var before = text.AsSpan(0, start).TrimEnd();
        if (before.IsEmpty || !(IsLetter(before[^1]) || char.IsDigit(before[^1]) || before[^1] is '、' or '，' or '。' or '（' or '(' or '「' or '【')) return null;
        var isSpaced = start + 1 < text.Length && text[start + 1] is ' ' or '　';
        var rest = text.AsSpan(isSpaced ? start + 2 : start + 1);
        foreach (var counter in Counters)
        {
            if (!rest.StartsWith(counter) || (isSpaced && counter is "日" or "時" or "分" or "名" or "社" or "項")) continue; // ○ 日本国内
            var behind = rest.Length > counter.Length ? rest[counter.Length] : '\0';
            if (counter.Length > 1 || !JapaneseCharacters.IsKanji(behind) || behind is '以' or '間' or '前' or '後' or '内' or '目' or '頃' or '度' or '分') return new Placeholder(start, text.Length - rest.Length + counter.Length);
        }

        return null;
    }

    /// <summary>XXX, XX株式会社, 03-XXXX-XXXX; not XXX-1234, HTTP 4xx, BlockXXX.</summary>
    private static Placeholder? ReadLetters(string text, int start)
    {
        var letter = text[start];
        var end = start + 1;
        while (end < text.Length && text[end] == letter) end++;
        var before = start > 0 ? text[start - 1] : '\0';
        var behind = end < text.Length ? text[end] : '\0';
        if (end - start < 2 || IsExample(text, start)) return null;
        if (IsTelephone(text, start, before)) return new Placeholder(start, end);
        if (char.IsAsciiLetterOrDigit(before) || char.IsAsciiLetterOrDigit(behind) || IsJoiner(before) || IsJoiner(behind)) return null;
        if (CountsInEnglish(text, end)) return new Placeholder(start, end);
        if (end - start >= 3) return letter == 'x' && end - start == 3 && !IsJapanese(before) && !IsJapanese(behind) ? null : new Placeholder(start, end);
        return letter != 'x' && IsJapanese(behind) ? new Placeholder(start, end) : null;
    }

    /// <summary>03-XXXX</summary>
    private static bool IsTelephone(string text, int start, char before)
    {
        if (before is not ('-' or '－')) return false;
        var digit = start - 2;
        while (digit >= 0 && char.IsDigit(text[digit])) digit--;
        return digit + 1 < start - 1 && TextFolding.Fold(text[digit + 1]) == '0' && start - 2 - digit is >= 2 and <= 4;
    }

    private static bool CountsInEnglish(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ') return false;
        return Phrases.StartsWithAny(text.AsSpan(end + 1), EnglishCounters);
    }

    /// <summary>TBD: and TODO: before what is to be done, TBD as a sentence of its own, within TBD hours.</summary>
    private static Placeholder? ReadWord(string text, int start)
    {
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) return null;
        foreach (var word in (ReadOnlySpan<string>)["TBD", "TODO", "FIXME"])
        {
            var rest = text.AsSpan(start);
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            var behind = rest[word.Length..].TrimStart();
            var isSentence = (behind is [] or ['。' or '.', ..]) && (text.AsSpan(0, start).TrimEnd() is [] or [.., '。' or '.']);
            if (isSentence || behind is [':' or '：', ..] || CountsInEnglish(text, start + word.Length)) return new Placeholder(start, start + word.Length);
        }

        return null;
    }

    private static Placeholder? ReadLatin(string text, int start)
    {
        const string latin = "lorem ipsum";
        return text.AsSpan(start).StartsWith(latin, StringComparison.OrdinalIgnoreCase) ? new Placeholder(start, start + latin.Length) : null;
    }

    /// <summary>An example, or how something is masked, is meant to stand there.</summary>
    private static bool IsExample(string text, int start)
    {
        var from = Math.Max(0, start - LongestExample);
        var before = text.AsSpan(from, start - from);
        return Phrases.ContainsAny(before[(before.LastIndexOf('。') + 1)..], Examples);
    }

    /// <summary>■■■ お知らせ ■■■</summary>
    private static bool IsDecoration(string text, int start, int end)
    {
        var run = text[start..end];
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length > run.Length && trimmed.StartsWith(run) && trimmed.EndsWith(run);
    }

    /// <summary>As much of a text as brackets may hold.</summary>
    private static ReadOnlySpan<char> Ahead(string text, int start) => text.AsSpan(start, Math.Min(LongestBracket, text.Length - start));

    private static bool IsMark(char character) => character is '◎' or '◇' or '◆' || Circles.Contains(character);

    private static bool IsJoiner(char character) => character is '-' or '_' or '.' or '/' or '@' or ':' or '#' or '*' or '－' or '\\';

    private static bool IsLetter(char character) => IsJapanese(character) || char.IsAsciiLetter(character);

    private static bool IsJapanese(char character) => character is (>= '\u3041' and <= '\u30FF' and not '・') or '々' || JapaneseCharacters.IsKanji(character);
}
