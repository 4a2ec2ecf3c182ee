using System.Buffers;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>A credit where it stands in a text.</summary>
/// <param name="Text">As printed, brackets and bullets included, outer white space not.</param>
/// <param name="Start">Of <paramref name="Text"/> in the text that was read, characters from 0.</param>
/// <param name="Bylines">Empty where only a source is named (据新华社, 本报综合).</param>
internal sealed record Credit(string Text, int Start, IReadOnlyList<Byline> Bylines, CreditCertainty Certainty);

/// <summary>Finds who is named for an article: on lines of their own, at the opening and at the end of paragraphs, in captions.</summary>
internal static partial class BylineReader
{
    /// <summary>Longest line that is read as nothing but credits, characters; author notes may be longer.</summary>
    private const int LongestLine = 120;

    /// <summary>A line that is nothing but credits; null: it is none.</summary>
    /// <param name="known">Whether its place already says that it is one, so that pen names and words around the names do no harm.</param>
    public static Credit? Line(string line, bool known = false)
    {
        var text = line.Trim();
        if (text.Length < 2) return null;
        var start = line.IndexOf(text[0]);
        if (!known && !MayBeCredit(text)) return null;
        if (AuthorNote(text) is { } note) return new Credit(text, start, note.Bylines, note.Certainty);
        if (text.Length > LongestLine) return null;
        if (SourceOnly().IsMatch(HanText.Fold(text))) return new Credit(text, start, [], CreditCertainty.Affiliated);
        var inner = Bare(text);
        if (inner.Length < 2 || HasSentence(inner) || JumpLines.Read(text) is not null) return null;
        if (known ? inner.AsSpan().IndexOfAny(QuoteMarks) >= 0 : text[^1] is '。' or '，' or ',' or '、') return null;
        inner = Origins.Drop(inner);
        var reading = CreditParser.Parse(inner, announced: known || (CreditBullets.Contains(text[0]) && inner.Length <= 3));
        if (!known && inner.AsSpan().ContainsAny(',', '，') && reading.Bylines.Any(b => b.Names.Any(n => !PersonNames.IsName(n)))) return null;
        return Accepts(reading, known, inner) ? new Credit(text, start, reading.Bylines, reading.Certainty) : null;
    }

    /// <summary>A cheap look: credits hold a word of press work, or are short and spaced, bracketed or led by a bullet.</summary>
    private static bool MayBeCredit(string text) =>
        text.AsSpan().IndexOfAny(WorkSigns) >= 0 || text.Length <= 24 || HanText.IsOpening(text[0]) || CreditBullets.Contains(text[0]);

    /// <summary>A character of each role word and source.</summary>
    private static readonly SearchValues<char> WorkSigns = SearchValues.Create("者员摄图文编校审译稿影责作据综源社导者員攝圖編校審譯責據綜実实撰绘画整供笔");

    /// <summary>Credits inside a paragraph: after its dateline, and in the bracket or behind the full stop that ends it.</summary>
    public static IReadOnlyList<Credit> Ends(TextCredits paragraph)
    {
        var credits = new List<Credit>(2);
        var opening = paragraph.Opening;
        if (opening is not null) credits.Add(opening);
        var closing = paragraph.Closing;
        if (closing is not null && (opening is null || closing.Start >= opening.Start + opening.Text.Length)) credits.Add(closing);
        return credits;
    }

    /// <summary>本报讯(记者 A 通讯员 B) | 新华社北京1月24日电 记者A、B报道 | (记者 A)近日; null: none.</summary>
    public static Credit? Opening(string paragraph)
    {
        var past = JumpLines.Read(paragraph) is { From: true, Alone: false } jump ? jump.Start + jump.Length : 0;
        if (past == 0)
        {
            if (OpeningCredit(paragraph) is { } credit) return credit;
            past = InlineHeadline.Length(paragraph);
            if (past == 0) return null;
        }
        return OpeningCredit(paragraph[past..]) is { } found ? found with { Start = found.Start + past } : null;
    }

    private static Credit? OpeningCredit(string paragraph)
    {
        var dateline = DatelineReader.Read(paragraph);
        var at = dateline?.End ?? 0;
        while (at < paragraph.Length && char.IsWhiteSpace(paragraph[at])) at++;
        if (at >= paragraph.Length) return null;
        if (HanText.IsOpening(paragraph[at])) return Bracketed(paragraph, at, dateline is not null);
        var window = paragraph.AsSpan(at, Math.Min(80, paragraph.Length - at));
        if (window.IndexOf('者') < 0 && window.IndexOf('员') < 0 && window.IndexOf('員') < 0) return null;
        var match = OpenCredit().Match(HanText.Fold(window.ToString()));
        if (!match.Success || (dateline is null && match.Groups["verb"].Value is not ("报道" or "报道:" or "报导" or "文/图" or "摄影报道"))) return null;
        var reading = CreditParser.Parse(window[..match.Groups["people"].Length].ToString());
        if (reading.Certainty < CreditCertainty.Roles) return null;
        var length = match.Groups["people"].Length;
        return new Credit(paragraph.Substring(at, length).TrimEnd(), at, reading.Bylines, reading.Certainty);
    }

    /// <summary>…。(高果) | …。本报记者 A 文/图 | 图为…。A 摄; null: none.</summary>
    public static Credit? Closing(string paragraph)
    {
        var end = paragraph.Length;
        while (end > 0 && char.IsWhiteSpace(paragraph[end - 1])) end--;
        if (end < 4) return null;
        if (HanText.IsClosing(paragraph[end - 1]))
        {
            var open = paragraph.LastIndexOfAny(['(', '（', '[', '［', '【', '〔'], end - 2, Math.Min(end - 1, 300));
            return open > 0 ? Bracketed(paragraph, open, false) : null;
        }
        var from = end;
        while (from > 0 && end - from < 60 && !HanText.EndsSentence(paragraph[from - 1]) && paragraph[from - 1] is not ('”' or '；')) from--;
        return from == 0 || end - from >= 60 || end - from < 3 ? CaptionCredits.Trailing(paragraph, end) : Tail(paragraph, from, end) ?? CaptionCredits.Trailing(paragraph, end);
    }

    /// <summary>Bullets that papers set before the name of an author.</summary>
    private const string CreditBullets = "■□●○◎";

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",，；;“"), QuoteMarks = SearchValues.Create("“”《》；;");

    private static bool Accepts(CreditReading reading, bool known, string inner) => reading.Certainty switch
    {
        CreditCertainty.None => false,
        CreditCertainty.Weak => known,
        CreditCertainty.Roles => true,
        CreditCertainty.Affiliated => known || inner.AsSpan().IndexOfAny(ClauseMarks) < 0,
        _ => known || inner.AsSpan().IndexOfAny(QuoteMarks) < 0,
    };

    private static Credit? Tail(string paragraph, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(paragraph[from])) from++;
        var printed = paragraph[from..end];
        if (SourceOnly().IsMatch(HanText.Fold(printed))) return new Credit(printed, from, [], CreditCertainty.Affiliated);
        var inner = Bare(printed);
        if (inner.Length < 2) return null;
        var reading = CreditParser.Parse(inner);
        return reading.Certainty >= CreditCertainty.Affiliated || (reading.Certainty == CreditCertainty.Names && HanText.Ornaments.Contains(printed[0]))
            ? new Credit(printed, from, reading.Bylines, reading.Certainty) : null;
    }

    private static Credit? Bracketed(string text, int open, bool afterDateline)
    {
        var close = open + 1;
        while (close < text.Length && close - open < 300 && !HanText.IsClosing(text[close])) close++;
        var closed = close < text.Length && HanText.IsClosing(text[close]);
        if (!closed && (close < text.Length || !afterDateline)) return null;
        var printed = text[open..(closed ? close + 1 : close)];
        if (AuthorNote(printed) is { } note) return new Credit(printed, open, note.Bylines, note.Certainty);
        var inner = (closed ? printed[1..^1] : printed[1..]).Trim();
        if (inner.Length > LongestLine) return null;
        if (SourceOnly().IsMatch(HanText.Fold(inner))) return new Credit(printed, open, [], CreditCertainty.Affiliated);
        if (inner.Length < 2 || HasSentence(inner)) return null;
        var reading = CreditParser.Parse(Bare(inner), announced: afterDateline);
        var enough = open == 0 && !afterDateline ? CreditCertainty.Roles : afterDateline ? CreditCertainty.Weak : CreditCertainty.Names;
        return reading.Certainty >= enough ? new Credit(printed, open, reading.Bylines, reading.Certainty) : null;
    }

    /// <summary>(作者系…) | 作者：A、B，分别系…; names are those before the first description.</summary>
    private static CreditReading? AuthorNote(string text)
    {
        if (text.AsSpan(0, Math.Min(8, text.Length)).IndexOf("作者", StringComparison.Ordinal) < 0) return null;
        var match = Author().Match(HanText.Fold(text));
        if (!match.Success) return null;
        var bylines = new List<Byline>();
        // Folding keeps positions: the names are taken as they are printed.
        foreach (var part in text.Substring(match.Groups["rest"].Index, match.Groups["rest"].Length).Split(';', '；'))
        {
            var names = Described().Replace(part, "");
            var reading = CreditParser.Parse(names, BylineRole.Author, announced: match.Groups["colon"].Success);
            if (reading.Certainty >= CreditCertainty.Names || (reading.Certainty == CreditCertainty.Weak && match.Groups["colon"].Success)) bylines.AddRange(reading.Bylines);
        }
        return new CreditReading(bylines, CreditCertainty.Roles);
    }

    private static bool HasSentence(string text) => text.AsSpan().IndexOfAny('。', '！', '？') is >= 0 and var at && at < text.Length - 1;

    private static string Bare(string text)
    {
        var trimmed = text.Trim().Trim([.. HanText.Ornaments]).Trim();
        while (trimmed.Length > 2 && HanText.IsOpening(trimmed[0]) && HanText.IsClosing(trimmed[^1]) && trimmed.AsSpan(1).IndexOfAny("(（[［【") < 0)
            trimmed = trimmed[1..^1].Trim();
        return trimmed.TrimEnd('。', '.');
    }

    // 据新华社 | 本报综合 | 综合新华社、央视新闻报道 | 来源：… | 图据网络 | (资料图片) | 受访者供图
    [GeneratedRegex(@"^[(\[【■]?\s*(?:(?:据|综合|转自|原载|摘自|来源[:：]|文据|图据|图片来源[:：]?|本文?综合|本组?稿件?(?:综合|据))[《\p{IsCJKUnifiedIdeographs}A-Za-z0-9》、·\-—微信公众号@“”\s]{1,40}?(?:报道|消息|电|发布|微信公众号|等)?|本[报刊网台](?:综合|整理|讯)(?:报道|消息)?|综合(?:报道|整理)?|新华社(?:发|电|供本报专电|稿)?|(?:本版|本组)?(?:资料|视频截|网络|受访者供|示意|效果)图片?|(?:本版|本组|以上|除署名外)?图片?(?:均|皆)?(?:由|来自|为|据)[\p{IsCJKUnifiedIdeographs}“”]{2,20}(?:提供|供图|截图|资料)?|[\p{IsCJKUnifiedIdeographs}]{2,16}(?:单位|公司|者|方|部|局|校|院)供图|本报评论员|[\p{IsCJKUnifiedIdeographs}]{2,6}(?:日报|晚报|社)评论员)\s*[)\]】]?$", RegexOptions.CultureInvariant)]
    private static partial Regex SourceOnly();

    // 记者张三 通讯员李四报道 | 记者 陈晨从… | 记者王某、李某在…
    [GeneratedRegex(@"^(?<people>(?:[\p{IsCJKUnifiedIdeographs}·]{0,14}?(?:记者|通讯员|实习生|特约记者)\s*(?:[\p{IsCJKUnifiedIdeographs}·]{2,4}|[\p{IsCJKUnifiedIdeographs}]{5,6}(?=报[道导])|[\p{IsCJKUnifiedIdeographs}]\s[\p{IsCJKUnifiedIdeographs}])(?:[\s、,]+(?!记者|通讯员|实习生|近日|昨日|今日|日前)[\p{IsCJKUnifiedIdeographs}·]{2,4}?(?=[\s、,]|从|在|报道|昨|近|今|日前|获悉|\d|$))*[\s、,]*){1,4}?)(?:[∕/／][\p{IsCJKUnifiedIdeographs}]{2,6}?(?=报[道导]))?(?<verb>摄影报道|文/图|报道:?|报导|从|在|获悉|昨日|昨天|近日|今日|今天|日前|来到|走进|了解到|\d{1,2}日|\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenCredit();

    // (作者系…研究员) | 作者:王 珩、程松泉,分别系… | 作者简介：… | (作者单位：…)
    [GeneratedRegex(@"^[(\[【■]?\s*(?:本文)?作者(?:\s*(?<rest>[\p{IsCJKUnifiedIdeographs}·]{2,8}?\s*(?:系|为|為|是)[\p{IsCJKUnifiedIdeographs}、·]{3,40})|(?<colon>\s*[:：])(?<rest>.{2,300}?)|(?<rest>(?:简介|簡介|单位|單位|系|為|为|是|分别|分別|均系|均为).{0,300}?))[)\]】]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    // 王 珩、程松泉,分别系浙江师范大学… : the description, from its comma on
    [GeneratedRegex(@"[,，、]?\s*(?:分别|分別|均)?(?:系|为|為|是|单位[:：]|單位[:：]|简介|簡介|现任|现为|就职于|任职于).*$|[,，].*$", RegexOptions.CultureInvariant)]
    private static partial Regex Described();
}
