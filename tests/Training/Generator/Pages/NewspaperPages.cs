using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Torn newspaper pages.</summary>
internal sealed class NewspaperPages
{
    private readonly Newsroom _room;
    private readonly Draw _draw;
    private readonly Sheet _sheet;
    private readonly Imprints _imprints;

    private NewspaperPages(Newsroom room, TypeStyle style)
    {
        (_room, _draw) = (room, room.Draw);
        (_sheet, _imprints) = (new Sheet(room, style), new Imprints(room));
    }

    /// <summary>A paragraph a line, cut at column ends.</summary>
    public static TrainingPage Long(Newsroom room) => Make(room, Profile.News, narrow: false, torn: 0);

    /// <summary>Hard-wrapped narrow lines.</summary>
    public static TrainingPage Wrapped(Newsroom room) => Make(room, Profile.News, narrow: true, torn: 0);

    /// <summary>Blocks out of their order, lost, or printed twice.</summary>
    public static TrainingPage Displaced(Newsroom room) => Make(room, Profile.News, room.Draw.Chance(0.35), torn: room.Draw.Range(1, 3));

    /// <summary>Pages of briefs, letters, verse, notices, results, talk, pictures.</summary>
    public static TrainingPage Special(Newsroom room) => Make(room, Profile.Special(room.Draw), room.Draw.Chance(0.35), torn: room.Draw.Chance(0.25) ? 1 : 0);

    /// <summary>A piece of a page: a few short articles, little or nothing around them, the last one perhaps cut off.</summary>
    public static TrainingPage Scrap(Newsroom room)
    {
        var page = new NewspaperPages(room, TypeStyle.Newspaper(room.Draw, room.Draw.Chance(0.3)));
        if (room.Draw.Chance(0.35)) page.AddHead();
        for (var i = room.Draw.Range(1, 3); i > 0; i--) page._sheet.Put(Briefs.Scrap(room));
        if (room.Draw.Chance(0.25)) page.AddFoot();
        if (room.Draw.Chance(0.25)) page.Tear(0);
        if (page._imprints.PaperNamed || page.NamedInText()) page._sheet.Publication = room.Paper;
        return page._sheet.Finish("", "");
    }

    private static TrainingPage Make(Newsroom room, Profile profile, bool narrow, int torn)
    {
        var page = new NewspaperPages(room, TypeStyle.Newspaper(room.Draw, narrow));
        page.AddHead(profile == Profile.News ? 0.08 : 0.35);
        for (var i = profile == Profile.Supplement ? room.Draw.Any(0, 1, 1, 2) : 0; i > 0; i--) page._sheet.Furniture(LineRole.Label, Supplements.PageName(room) is var name && room.Draw.Chance(0.15) ? Supplements.Spread(name) : name);
        page.AddArticles(profile);
        if (room.Draw.Chance(0.06)) page.AddNextPage(profile);
        page.AddFoot();
        page.Tear(torn);
        if (page._imprints.PaperNamed || page.NamedInText()) page._sheet.Publication = room.Paper;
        return page._sheet.Finish("", profile == Profile.News ? "" : profile.Name);
    }

    private void AddHead(double labelled = 0.08)
    {
        var heads = new List<(LineRole Role, Pool Pool)>();
        if (_draw.Chance(0.45)) heads.Add((LineRole.Masthead, Mastheads.Heads));
        if (_room.Almanac.Telling == DateTelling.Printed) heads.Add((LineRole.Folio, Mastheads.Dated));
        for (var i = _draw.Any(0, 0, 1, 1, 2, 3); i > 0; i--) heads.Add((LineRole.Folio, Mastheads.Plain));
        if (_draw.Chance(0.3)) heads.Add((LineRole.Slogan, _draw.Any(Furniture.Slogans, Furniture.Mottoes)));
        if (_draw.Chance(labelled)) heads.Add((LineRole.Label, Furniture.PageLabels));
        if (_draw.Chance(0.07)) heads.Add((LineRole.Slogan, Furniture.Asks));
        if (_draw.Chance(0.08)) heads.Add((LineRole.Folio, Official.Boxes));
        foreach (var (role, pool) in _draw.Shuffled(heads)) _sheet.Furniture(role, _imprints.Block(pool));
        if (_draw.Chance(0.14)) AddTeasers();
    }

    /// <summary>A second page in the same text, on which an article of the first goes on perhaps.</summary>
    private void AddNextPage(Profile profile)
    {
        if (_draw.Chance(0.4)) AddFoot();
        AddHead();
        AddArticles(profile);
        if (_draw.Chance(0.7)) Tearing.Continue(_sheet, _draw);
    }

    private void AddTeasers()
    {
        var form = _draw.Of(Official.Teasers);
        var lines = Enumerable.Range(0, _draw.Range(1, 5)).Select(_ => _imprints.Fill(form).Replace("/", "", StringComparison.Ordinal));
        _sheet.Furniture(LineRole.Teaser, _draw.Chance(0.8) ? lines.Prepend(_draw.Of(Official.TeaserLabels)) : lines);
    }

    private void AddArticles(Profile profile)
    {
        if (profile == Profile.BriefItems || profile == Profile.Letters && _draw.Chance(0.7)) AddLabel();
        // Most pages of briefs mark their items alike.
        var item = profile == Profile.BriefItems && _draw.Chance(0.6) ? Briefs.Group(_draw) : profile.Next;
        for (var i = profile == Profile.News ? _draw.Range(1, 7) : _draw.Range(3, 9); i > 0; i--)
        {
            if (_draw.Chance(profile == Profile.News ? 0.08 : profile == Profile.BriefItems ? 0.35 : 0)) AddBriefGroup();
            else _sheet.Put(item(_room), _draw.Chance(0.05) ? OtherStyle() : _draw.Chance(profile == Profile.News ? 0.12 : 0.04) ? _sheet.Style with { Turn = OtherStyle() with { Spacing = _sheet.Style.Spacing } } : null);
            if (_draw.Chance(0.2)) AddBetween();
        }
    }

    /// <summary>Of another measure, and the same marks.</summary>
    private TypeStyle OtherStyle() => TypeStyle.Newspaper(_draw, _sheet.Style.Width == 0 || _draw.Chance(0.3)) with { HalfWidth = _sheet.Style.HalfWidth };

    /// <summary>A rubric and its items, which are articles of their own.</summary>
    private void AddBriefGroup()
    {
        AddLabel();
        var next = Briefs.Group(_draw);
        for (var k = _draw.Range(2, 6); k > 0; k--) _sheet.Put(next(_room));
    }

    private void AddLabel() => _sheet.SoftFurniture(LineRole.Label, _draw.Chance(0.2)
        ? _draw.Of(Rubrics.Latin).Split('|')
        : [_draw.Any("", "", "■", "◆ ", "【") is var open && open == "【" ? $"【{_imprints.Fill(_draw.Of(Rubrics.Briefs))}】" : open + _imprints.Fill(_draw.Of(Rubrics.Briefs))]);

    private void AddBetween()
    {
        if (_draw.Chance(0.12)) AddClassifieds();
        else if (_draw.Chance(0.06) && _room.Almanac.Telling == DateTelling.Printed) _sheet.Furniture(LineRole.Folio, _imprints.Block(Mastheads.Dated));
        else
        {
            var (role, pool) = Furnishing();
            _sheet.Furniture(role, _imprints.Block(pool));
        }
    }

    /// <summary>A column of small ads.</summary>
    private void AddClassifieds()
    {
        if (_draw.Chance(0.8)) _sheet.Furniture(LineRole.Advertisement, _imprints.Block(Official.ClassifiedHeads));
        var lines = Enumerable.Range(0, _draw.Range(1, 6)).SelectMany(_ => _imprints.Block(Official.Classifieds));
        if (_sheet.Style.Width > 0) lines = lines.SelectMany(l => Wrapping.Hard(l, _sheet.Style.Width));
        foreach (var line in lines) _sheet.Strips.Add(_sheet.Furnished(LineRole.Advertisement, false, [line]) with { Tight = _draw.Chance(0.6) });
    }

    private (LineRole Role, Pool Pool) Furnishing() => _draw.Any<(LineRole, Pool)>(
        (LineRole.Slogan, Furniture.Slogans), (LineRole.Slogan, Furniture.Slogans), (LineRole.Slogan, Furniture.Mottoes), (LineRole.Slogan, Furniture.Mottoes), (LineRole.Slogan, Furniture.Mottoes), (LineRole.Slogan, Furniture.Asks), (LineRole.Advertisement, Official.Adverts), (LineRole.Advertisement, Official.Adverts),
        (LineRole.Advertisement, Official.Adverts), (LineRole.Folio, Mastheads.Plain), (LineRole.Folio, Mastheads.Plain), (LineRole.Ornament, Mastheads.Crumbs), (LineRole.Ornament, Mastheads.Crumbs),
        (LineRole.Label, Official.Boxes), (LineRole.Imprint, Official.Feet), (LineRole.Slogan, Furniture.Slogans), (LineRole.Slogan, Furniture.Slogans),
        (LineRole.Folio, _room.Almanac.Telling == DateTelling.Printed ? Mastheads.Dated : Mastheads.Plain));

    private void AddFoot()
    {
        if (_draw.Chance(0.15)) _sheet.Furniture(LineRole.Folio, _imprints.Block(Mastheads.Plain));
        if (_draw.Chance(0.2)) _sheet.Furniture(LineRole.Imprint, _imprints.Block(Official.Feet));
        if (_draw.Chance(0.12)) _sheet.Furniture(LineRole.Advertisement, _imprints.Block(Official.Adverts));
        if (_draw.Chance(0.16)) _sheet.Furniture(LineRole.Slogan, _imprints.Block(_draw.Any(Furniture.Slogans, Furniture.Mottoes)));
        if (_draw.Chance(0.06)) AddClassifieds();
        if (_draw.Chance(0.05)) AddTeasers();
    }

    private void Tear(int torn)
    {
        for (; torn > 0; torn--)
        {
            if (_draw.Chance(0.35)) Tearing.DisplaceMiddle(_sheet, _draw);
            else Tearing.Displace(_sheet, _draw);
        }

        if (torn == 0 && _draw.Chance(0.12)) Tearing.Interleave(_sheet, _draw);
        if (_draw.Chance(0.2)) Tearing.Lose(_sheet, _draw);
        if (_draw.Chance(0.12)) Tearing.Repeat(_sheet, _draw);
        for (var i = _draw.Any(0, 0, 0, 1, 1, 2); i > 0; i--)
        {
            var (role, pool) = Furnishing();
            Tearing.Intrude(_sheet, _draw, _sheet.Furnished(role, false, _imprints.Block(pool)));
        }
    }

    private bool NamedInText() => _sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_room.Paper, StringComparison.Ordinal));
}
