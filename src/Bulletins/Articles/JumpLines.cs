using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Words that send the reader on to another page or say that an article comes from one.</summary>
/// <param name="From">True: the article began elsewhere (上接); false: it goes on elsewhere (下转).</param>
/// <param name="Page">The page as printed without 第 (01版, A4版, 头版); null: none printed.</param>
/// <param name="Start">Of the words as printed, brackets included; characters from 0.</param>
/// <param name="Length">Of the words as printed.</param>
/// <param name="Alone">Whether the line says nothing else.</param>
internal sealed record JumpLine(bool From, string? Page, int Start, int Length, bool Alone);

/// <summary>Finds jump lines.</summary>
internal static partial class JumpLines
{
    /// <summary>The jump at either end of a line; null: none. Words inside a sentence are no jump.</summary>
    public static JumpLine? Read(string line)
    {
        if (line.Length < 3 || line.AsSpan().IndexOfAny('接', '转', '轉') < 0) return null;
        var head = From().Match(HanText.Fold(line[..Math.Min(line.Length, Window)]));
        if (head.Success) return Found(head, true, line, 0);
        var start = Math.Max(0, line.Length - Window);
        var tail = To().Match(HanText.Fold(line[start..]));
        return tail.Success ? Found(tail, false, line, start) : null;
    }

    /// <summary>Jumps stand within so many characters of a line's end or beginning.</summary>
    private const int Window = 48;

    private static JumpLine Found(Match match, bool from, string line, int offset)
    {
        var words = match.Groups["jump"];
        var (start, end) = (offset + words.Index, offset + words.Index + words.Length);
        var alone = string.IsNullOrWhiteSpace(line[..start]) && string.IsNullOrWhiteSpace(line[end..]);
        return new JumpLine(from, match.Groups["page"] is { Length: > 0 } page ? Printed(page.Value) : null, start, words.Length, alone);
    }

    private static string Printed(string page)
    {
        var text = HanText.Squash(page);
        return text.EndsWith('版') ? text : text + "版";
    }

    // 紧接01版 正文 | (上接第1版) | ◀◀◀上接A1版① | 上接一版《…》 | 接1版
    [GeneratedRegex(@"^\s*(?<jump>[◀◁<《«←■●▲◆►▶▷→>\-—·\s]{0,8}[(\[【]?\s*(?:紧接|上接|文接|承接|接上|接自|(?:接)(?=第?[A-Z0-9一二三四五六七八九十头]{1,3}\s*版))\s*(?:本报)?(?:\d{1,2}月\d{1,2}日)?\s*第?\s*(?<page>(?:[A-Z]?\d{1,3}(?:[·、,\-]\d{1,3})*|[一二三四五六七八九十]{1,3}|头|封面|特)\s*版)?\s*[①-⑩]?\s*[)\]】]?[◀◁<《«←►▶▷→>\s]{0,8}?)(?=$|[\s《“(]|(?<=[)\]】版①-⑩]))", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    // (下转03版) | ►►►下转第四版 | 紧转2版 | 下转A4版③ | ……下转2、3版 要闻
    [GeneratedRegex(@"(?<jump>[►▶▷→>»➤■●◆▼\-—\s]{0,8}[(\[【]?\s*(?:紧?下\s*转|紧转|转下|转至|下接|(?<=^\s*|[(\[【►▶→>。])转(?=第?[A-Z0-9一二三四五六七八九十]{1,3}\s*版))\s*第?\s*(?<page>(?:[A-Z]?\d{1,3}(?:[·、,\-]\d{1,3})*|[一二三四五六七八九十]{1,3}|头|封底|特)\s*版)?\s*[①-⑩]?\s*[)\]】]?[►▶▷→>»➤]{0,8})(?:\s*[一-鿿·]{1,6})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
