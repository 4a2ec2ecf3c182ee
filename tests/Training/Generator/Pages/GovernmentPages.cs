using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>A circular or report on a government site: navigation, a table about the document, the document, tools.</summary>
internal sealed class GovernmentPages
{
    private readonly Newsroom _room;
    private readonly Draw _draw;
    private readonly Subject _subject;
    private readonly string _site;
    private readonly string _number;
    private readonly ArticleDraft _article;
    private readonly bool _tabbed;

    private GovernmentPages(Newsroom room)
    {
        (_room, _draw, _subject) = (room, room.Draw, room.NewSubject());
        var body = _subject.Slot("body");
        _site = _draw.Any(room.Place.City + "市人民政府", room.Place.City + "市人民政府门户网站", room.Place.County + "人民政府", body);
        _number = Circulars.Number(room);
        _tabbed = _draw.Chance(0.2);
        _article = _draw.Chance(0.7) ? Circulars.Draft(room, _subject, body) : Reports.Make(room, _draw.Range(2, 8));
    }

    public static TrainingPage Make(Newsroom room) => new GovernmentPages(room).Page();

    private TrainingPage Page()
    {
        var sheet = new Sheet(_room, new TypeStyle(0, 0, _draw.Any("", "　　", "  "), _draw.Any(Spacing.None, Spacing.None, Spacing.Paragraphs, Spacing.EveryLine), 0, _draw.Chance(0.3)));
        foreach (var line in _draw.Some(Accounts.GovernmentTop, _draw.Range(1, 5))) sheet.Furniture(LineRole.Navigation, Fill(line));
        var (table, below) = (_draw.Chance(0.6) ? Metadata() : [], _draw.Chance(0.2));
        if (!below && table.Count > 0) sheet.SoftFurniture(LineRole.Navigation, table);
        AddStamp();
        sheet.Put(_article);
        if (below && table.Count > 0) sheet.FurnitureBelowHead(true, table);
        foreach (var line in _draw.Some(Accounts.GovernmentBottom, _draw.Range(1, 7))) sheet.Furniture(LineRole.Navigation, Fill(line));
        sheet.Publication = sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_site, StringComparison.Ordinal)) ? _site : null;
        return sheet.Finish("", "");
    }

    /// <summary>Rows of the table above the text, several fields on a line sometimes.</summary>
    private List<string> Metadata()
    {
        var rows = _draw.Some(Accounts.Metadata, _draw.Range(3, 9)).Where(Allowed).Select(l => _tabbed ? Fill(l).Replace("：", "\t", StringComparison.Ordinal) : Fill(l)).ToList();
        if (!_draw.Chance(0.25)) return rows;
        var (gap, many) = (_draw.Any(" ", "   ", "　"), _draw.Range(2, 3));
        return [.. rows.Chunk(many).Select(r => string.Join(gap, r))];
    }

    private bool Allowed(string row) => _room.Almanac.Telling == DateTelling.Printed || !row.Contains("date}", StringComparison.Ordinal) && !row.Contains("{number}", StringComparison.Ordinal);

    /// <summary>Day, source, tools and number below the headline: all soft.</summary>
    private void AddStamp()
    {
        var at = _article.Pieces.FindIndex(p => p.Role == LineRole.Headline) + 1;
        var day = _room.Almanac.Issue;
        if (_room.Almanac.Telling == DateTelling.Printed && _draw.Chance(0.4)) _article.Pieces.Insert(at, new Piece(LineRole.Note, _number, Soft: true));
        if (_draw.Chance(0.4)) _article.Pieces.Insert(at, new Piece(LineRole.Byline, Fill(_draw.Of(Accounts.GovernmentTools)), Soft: true));
        if (_room.Almanac.Telling == DateTelling.Printed && _draw.Chance(0.8))
            _article.Pieces.Insert(at, new Piece(LineRole.Byline, _draw.Any(Calendars.Plain(day, '-') + " 来源：" + _site, "发布时间：" + Calendars.Plain(day, '-') + " 来源：" + _site, "日期：" + Calendars.Full(day), "来源：" + _site + " 发布日期：" + Calendars.Plain(day, '-') + " 浏览：" + _draw.Range(3, 4000).ToString(CultureInfo.InvariantCulture)), Soft: true));
    }

    private string Fill(string template) => Template.Fill(template, _draw, slot => slot switch
    {
        "site" => _site,
        "index" => _draw.Range(100000000, 999999999).ToString(CultureInfo.InvariantCulture) + "/" + _draw.Range(2003, 2026).ToString(CultureInfo.InvariantCulture) + "-" + _draw.Range(10000, 99999).ToString(CultureInfo.InvariantCulture),
        "date" => Calendars.Full(_room.Almanac.Issue),
        "isodate" => Calendars.Plain(_room.Almanac.Issue, '-'),
        "today" => Calendars.Full(_room.Almanac.Issue.AddDays(_draw.Range(20, 900))) + " " + Calendars.Weekday(_room.Almanac.Issue.AddDays(3), _draw),
        "number" => _number,
        "headline" => _article.Headline.Replace("\n", "", StringComparison.Ordinal),
        "topic" => _subject.Slot("thing3"),
        "section" => _draw.Of(Accounts.Sections),
        "other headline" => _room.NewSubject().Of(Headings.WideHeadlines),
        "code" => _draw.Range(510000000, 659999999).ToString(CultureInfo.InvariantCulture),
        "n" => _draw.Range(2, 9000).ToString(CultureInfo.InvariantCulture),
        _ => _subject.Slot(slot),
    });
}
