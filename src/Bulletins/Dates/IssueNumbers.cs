using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Finds the number of an issue and its edition in masthead, folio or imprint.</summary>
internal static partial class IssueNumbers
{
    private const int LongestLine = 120;

    /// <summary>总第8213期, else 第12期 or 第8213号 of a masthead; null: none printed.</summary>
    public static string? Number(SourceText source, DatePlaces places)
    {
        string? loose = null;
        for (var n = 1; n <= source.Lines.Count; n++)
        {
            var line = source[n];
            if (line.Length > LongestLine || line.AsSpan().IndexOfAny('期', '号', '號') < 0) continue;
            var text = DatePlaces.Clean(line);
            if (Total().Match(text) is { Success: true } total) return HanText.Squash(total.Value);
            if (loose is null && places.IsFurniture(n) && Plain().Match(text) is { Success: true } plain && IsOwn(text)) loose = HanText.Squash(plain.Value);
        }
        return loose;
    }

    /// <summary>号外, 早版 and the like, which set a second issue of a day apart; null: none named.</summary>
    public static string? Edition(SourceText source, DatePlaces places)
    {
        for (var n = 1; n <= source.Lines.Count; n++)
        {
            if (source[n].Length > LongestLine || !places.IsHead(n) || source.IsBlank(n)) continue;
            var text = DatePlaces.Clean(source[n]);
            if (EditionAlone().Match(text) is { Success: true } alone) return HanText.Squash(alone.Value);
            if (EditionWord().Match(text) is { Success: true } word && FolioReader.Read(text.Remove(word.Index, word.Length)) is not null) return word.Value;
        }
        return null;
    }

    /// <summary>A line that is nothing but the number, or a folio with it.</summary>
    private static bool IsOwn(string text) => WholeLine().IsMatch(text) || FolioReader.Read(text) is not null || MastheadDates.Find(text).Exists(d => d.Year is not null);

    // 总第8213期 | 总8213期
    [GeneratedRegex(@"总\s*第?\s*(?:\d{1,6}|[〇○零一二三四五六七八九十百千]{1,8})\s*期")]
    private static partial Regex Total();

    // 第12期 | 第8213号 | 第二〇二六期
    [GeneratedRegex(@"第\s*(?:\d{1,6}|[〇○零一二三四五六七八九十百千]{1,8})\s*[期号號](?![线楼])")]
    private static partial Regex Plain();

    // 第12期 | (第12期) | 2024年第12期
    [GeneratedRegex(@"^[(\[]?\s*(?:\d{4}年)?\s*(?:\d{1,2}月[刊号]?)?\s*第\s*(?:\d{1,6}|[〇○零一二三四五六七八九十百千]{1,8})\s*[期号號]\s*[)\]]?(?:\s*\(.{0,20}\))?$")]
    private static partial Regex WholeLine();

    // 号 外 | 特 刊 set large
    [GeneratedRegex(@"^(?:号\s*外|號\s*外|特\s+刊|增\s*刊|早\s*版|午\s*版|晚\s*版|晨\s*版|上午版|下午版|午间版|第[二三四]次印刷)$")]
    private static partial Regex EditionAlone();

    [GeneratedRegex(@"(?<=^|[\s|·(])(?:号外|早版|午版|晚版|晨版|上午版|下午版|午间版|增刊|第[二三四]次(?:印刷|出版))(?=$|[\s|·)])")]
    private static partial Regex EditionWord();
}
