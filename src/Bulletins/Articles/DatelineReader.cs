using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>The words that open a report and say who sends it from where: 新华社北京1月24日电, 本报讯.</summary>
/// <param name="Text">As printed, without a bracket around it.</param>
/// <param name="Start">Of <paramref name="Text"/>, characters from 0.</param>
/// <param name="End">Past its last character and a bracket that closes it; what follows is a credit or the report.</param>
/// <param name="Agency">本报, 新华社, 四川新闻网 …</param>
/// <param name="Place">Null: none printed.</param>
/// <param name="Year">Null: none printed, as is usual.</param>
/// <param name="Month">1 to 12; null: no day is printed.</param>
/// <param name="Day">1 to 31; null: no day is printed.</param>
internal sealed record Dateline(string Text, int Start, int End, string Agency, string? Place, int? Year, int? Month, int? Day);

/// <summary>Reads datelines at the opening of a paragraph.</summary>
internal static partial class DatelineReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("讯电訊電息");

    /// <summary>The dateline that opens <paramref name="text"/>; null: none.</summary>
    public static Dateline? Read(string text)
    {
        if (text.Length < 3 || text.AsSpan(0, Math.Min(text.Length, 48)).IndexOfAny(Signs) < 0) return null;
        var head = HanText.Fold(text.Length > 60 ? text[..60] : text);
        var match = Dated().Match(head);
        if (!match.Success) match = Plain().Match(head);
        if (!match.Success) return null;
        var body = match.Groups["body"];
        var end = match.Index + match.Length;
        return new Dateline(text[body.Index..(body.Index + body.Length)], body.Index, end,
            Printed(text, match.Groups["agency"]), NullIfEmpty(Printed(text, match.Groups["place"])),
            Number(match.Groups["year"]), Number(match.Groups["month"]), Number(match.Groups["day"]));
    }

    private static string Printed(string text, Group group) => text.Substring(group.Index, group.Length).Trim();

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // 新华社北京1月24日电 | 【中新网成都5月6日电】 | 本报平昌2月3日讯 | 据新华社堪培拉2018年5月1日电
    [GeneratedRegex(@"^\s*[【\[(■●]?\s*(?<body>据?(?<agency>本[报刊台网社]|[\p{IsCJKUnifiedIdeographs}A-Za-z·]{0,14}?(?:社|报(?!社|道)|网(?!络)|台(?!网)|新闻(?!网|社)|融媒(?!体)|在线|客户端|之声|频道))(?<place>[\p{IsCJKUnifiedIdeographs}、/·\s]{0,16}?)\s*(?:(?<year>\d{4})\s?年\s?)?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?(?:日|—\d{1,2}日)\s*(?:专?电|讯|消息))\s*[】\])]?", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    // 本报讯(记者 | 四川新闻网讯 | 央视网消息： | 新华社电 | 本报北京讯
    [GeneratedRegex(@"^\s*[【\[(■●]?\s*(?<body>(?<agency>本[报刊台网])(?<place>[\p{IsCJKUnifiedIdeographs}]{0,6}?)(?:专?电|讯|消息)|据?(?<agency>[\p{IsCJKUnifiedIdeographs}A-Za-z·]{0,12}?(?:社|报(?!社|道)|网(?!络)|台(?!网)|新闻(?!网|社)|融媒(?!体)|在线|客户端|之声|频道))(?<place>[\p{IsCJKUnifiedIdeographs}]{0,6}?)(?:专?电|讯|消息)(?=\s|[(:：】\])—]|记者|通讯员|$))\s*[】\])]?", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
