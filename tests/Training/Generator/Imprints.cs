using System.Globalization;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What a paper prints about itself: mastheads, folios, desks, addresses.</summary>
internal sealed class Imprints(Newsroom room, string? pageName = null)
{
    private readonly Draw _draw = room.Draw;
    private readonly string _page = room.Draw.Range(1, 16).ToString(room.Draw.Any("00", "0"), CultureInfo.InvariantCulture);
    private readonly string _pageName = pageName ?? room.Draw.Of(Furniture.PageNames);
    private readonly int _issue = room.Draw.Range(80, 16000);
    private Subject _subject = room.NewSubject();

    /// <summary>Whether a filled wording named the paper.</summary>
    public bool PaperNamed { get; private set; }

    /// <summary>Fills a wording about the paper.</summary>
    public string Fill(string template) => Template.Fill(template, _draw, Slot);

    /// <summary>Lines of a wording ("|" between them) about a matter of its own.</summary>
    public List<string> Block(Pool pool)
    {
        _subject = room.NewSubject();
        return [.. Template.Choices(_draw.Of(pool)).Select(Fill)];
    }

    private string Slot(string name)
    {
        PaperNamed |= name == "paper";
        var day = room.Almanac.Issue;
        return name switch
        {
            "paper" => room.Paper,
            "page" => _page,
            "pagename" => _pageName,
            "PAGENAME" => _draw.Of(Mastheads.Latin),
            "PAPER" => _draw.Any("RI BAO", "WAN BAO", "DAILY", "EVENING NEWS", "KE JI BAO", "DU SHI BAO"),
            "web" => _draw.Any("rb", "wb", "news", "daily") + Number(1, 99),
            "date" => Calendars.Full(day),
            "isodate" => Calendars.Plain(day, '-'),
            "dotdate" => Calendars.Plain(day, _draw.Any('.', '/')),
            "cndate" => Calendars.Chinese(day, _draw.Any('〇', '〇', '○', '零')),
            "weekday" => Calendars.Weekday(day, _draw),
            "lunar" => Calendars.LunarDay(day, _draw.Chance(0.6)),
            "issue" => _issue.ToString(CultureInfo.InvariantCulture),
            "pages" => _draw.Any("4", "8", "12", "16", "24", "四", "八"),
            "desk" => Names.Person(_draw),
            "phone" => _draw.Chance(0.3) ? "1" + Number(30, 99) + Number(10000000, 99999999) : "0" + Number(310, 999) + _draw.Any("-", "—", "－") + Number(2200000, 8999999),
            "mail" => _draw.Any("bjb", "tougao", "xwzx", "news", "rb") + Number(10, 9999) + "@" + _draw.Any("163.com", "qq.com", "126.com", "sina.com"),
            "cn" => Number(11, 65) + "-" + Number(1000, 9999).PadLeft(4, '0'),
            "post" => Number(1, 99) + "-" + Number(1, 300),
            "place" => room.Place.City,
            "short" => room.Place.Short,
            "city" => room.Place.City,
            "street" => Subject.Coin(_draw) + _draw.Any("路", "大道", "街"),
            "number" => Number(1, 300),
            "temperature" => Number(-5, 20) + _draw.Any("~", "—", "-", "至") + Number(21, 38),
            "n" => Number(2, 400),
            "digit" => Number(1, 9),
            "code" => Number(100000, 859999),
            "surname" => _draw.Any("王", "李", "张", "陈", "周", "肖", "刘"),
            "temp" => Number(-5, 20) + _draw.Any("~", "—", "-", "至", "/") + Number(21, 38),
            "h" => _subject.Of(Headings.Headlines),
            "p" => Number(1, 16).PadLeft(_draw.Any(1, 2), '0'),
            _ => _subject.Slot(name),
        };
    }

    private string Number(int low, int high) => _draw.Range(low, high).ToString(CultureInfo.InvariantCulture);
}
