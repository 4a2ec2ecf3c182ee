using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>An article as a web page prints it: one article, much furniture.</summary>
internal sealed class WebPages
{
    private readonly Newsroom _room;
    private readonly Draw _draw;
    private readonly string _site;
    private readonly ArticleDraft _article;

    private WebPages(Newsroom room)
    {
        (_room, _draw) = (room, room.Draw);
        _site = _draw.Any(room.Place.City, room.Place.Province[..2], Subject.Coin(_draw)) + _draw.Of(WebFurniture.SiteEnds);
        _article = Reports.Make(room with { Paper = _site }, _draw.Range(2, 12));
    }

    public static TrainingPage Make(Newsroom room) => new WebPages(room).Page();

    private TrainingPage Page()
    {
        var style = new TypeStyle(0, 0, _draw.Any("", "　　", "  "), _draw.Any(Spacing.None, Spacing.Paragraphs, Spacing.EveryLine), 0, _draw.Chance(0.25));
        var sheet = new Sheet(_room, style);
        foreach (var line in _draw.Some(WebFurniture.Top, _draw.Any(0, 1, 1, 2, 3, 5, 7))) sheet.Furniture(LineRole.Navigation, Fill(line));
        if (_room.Almanac.Telling == DateTelling.Printed) AddStamp();
        if (_draw.Chance(0.08)) AddNote();
        sheet.Put(_article);
        if (_draw.Chance(0.5)) sheet.SoftFurniture(LineRole.Imprint, Fill(_draw.Of(WebFurniture.Below)));
        AddBottom(sheet);
        var text = string.Concat(sheet.Strips.SelectMany(s => s.Lines).Select(l => l.Text));
        sheet.Publication = text.Contains(style.Print(_site), StringComparison.Ordinal) ? _site : null;
        return sheet.Finish("", "");
    }

    /// <summary>Lists of other articles, moods, comments and loose lines, in any order.</summary>
    private void AddBottom(Sheet sheet)
    {
        var parts = new List<List<string>>();
        for (var i = _draw.Any(0, 1, 1, 2, 3); i > 0; i--) parts.Add(List());
        if (_draw.Chance(0.25)) parts.Add([.. Template.Choices(_draw.Of(WebFurniture.Moods)).Select(Fill)]);
        parts.AddRange(_draw.Some(WebFurniture.Bottom, _draw.Any(0, 1, 2, 4, 6, 9)).Select(l => new List<string> { Fill(l) }));
        foreach (var part in _draw.Shuffled(parts)) sheet.Furniture(LineRole.Navigation, part);
    }

    private List<string> List()
    {
        var row = _draw.Of(WebFurniture.ListRows);
        var spread = _draw.Chance(0.3);
        var lines = new List<string>();
        if (_draw.Chance(0.9)) lines.Add(_draw.Of(WebFurniture.ListHeads));
        for (var i = 1; i <= _draw.Range(2, 12); i++)
        {
            if (spread) lines.Add("");
            lines.AddRange(Template.Choices(row.Replace("{i}", Number(i, i), StringComparison.Ordinal)).Select(Fill));
        }
        return lines;
    }

    /// <summary>The time stamp under the headline; the article's line, though a reader may leave it out.</summary>
    private void AddStamp()
    {
        var at = _article.Pieces.FindIndex(p => p.Role == LineRole.Headline) + 1;
        _article.Pieces.Insert(at, new Piece(LineRole.Byline, Fill(Stamp()), Soft: true));
    }

    /// <summary>An editor's note between what stands below the headline and the text.</summary>
    private void AddNote()
    {
        var at = _article.Pieces.FindIndex(p => p.Role == LineRole.Paragraph);
        var note = new ArticleDraft { Headline = "" };
        Extras.AddEditorsNote(note, _draw, _room.NewSubject());
        if (at > 0) _article.Pieces.InsertRange(at, note.Pieces);
    }

    /// <summary>A stamp naming an author names one of the article's.</summary>
    private string Stamp()
    {
        var stamp = _draw.Of(WebFurniture.Stamps);
        if (!stamp.Contains("{name}", StringComparison.Ordinal)) return stamp;
        var name = Names.Person(_draw);
        _article.Names.Insert(0, name);
        return stamp.Replace("{name}", name, StringComparison.Ordinal);
    }

    private string Fill(string template) => Template.Fill(template, _draw, Slot);

    private string Slot(string name)
    {
        var day = _room.Almanac.Issue;
        return name switch
        {
            "site" or "source" => _site,
            "channel" or "channel2" => _draw.Of(WebFurniture.Channels),
            "headline" => _article.Headline.Replace('\n', ' '),
            "other" => _room.NewSubject().Of(_draw.Any(Headings.WideHeadlines, Headings.Headlines)),
            "stamp" => Calendars.Plain(day, '-') + " " + Number(8, 22) + ":" + Number(10, 59),
            "day" => _draw.Chance(0.6) ? Calendars.Plain(day, '-') : Calendars.Full(day),
            "summary" => _room.NewSubject().Of(Sentences.Openings),
            "otherstamp" => Calendars.Plain(day.AddDays(_draw.Range(1, 700)), '-') + " " + Number(8, 22) + ":" + Number(10, 59),
            "today" => Calendars.Full(day.AddDays(_draw.Range(30, 900))),
            "otherday" => Calendars.Plain(day.AddDays(_draw.Range(-30, 400)), '-'),
            "name" or "name2" => Names.Person(_draw),
            "nick" => Subject.Coin(_draw) + _draw.Any("过客", "老王", "123", "的风"),
            "icp" => Number(10000000, 99999999),
            "short" => _room.Place.Short,
            "firm" => Subject.Coin(_draw) + "科技有限公司",
            "phone" => "0" + Number(310, 999) + "-" + Number(2200000, 8999999),
            "n" => Number(0, 9999),
            _ => throw new FormatException($"No such slot on a web page: {name}"),
        };
    }

    private string Number(int low, int high) => _draw.Range(low, high).ToString(CultureInfo.InvariantCulture);
}
