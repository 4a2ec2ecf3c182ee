using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Posts of public accounts: short lines, many breaks, credits of a whole desk, appeals at both ends.</summary>
internal sealed class AccountPosts
{
    private readonly Newsroom _room;
    private readonly Draw _draw;
    private readonly Subject _subject;
    private readonly string _account;
    private readonly Sheet _sheet;
    private readonly ArticleDraft _article;

    /// <summary>Set like verse, a clause a line.</summary>
    private readonly bool _breathless;

    private AccountPosts(Newsroom room)
    {
        (_room, _draw, _subject) = (room, room.Draw, room.NewSubject());
        _account = (_draw.Chance(0.7) ? room.Place.City : Subject.Coin(_draw)) + _draw.Of(Accounts.Ends);
        var narrow = _draw.Chance(0.15) ? _draw.Range(14, 22) : 0;
        _sheet = new Sheet(room, new TypeStyle(narrow, 0, "", _draw.Any(Spacing.None, Spacing.Paragraphs, Spacing.Paragraphs, Spacing.EveryLine), 0, _draw.Chance(0.1))) { Publication = _account };
        _breathless = _draw.Chance(0.12);
        _article = Reports.Heads(_draw, _subject, kicker: false, deck: _draw.Chance(0.08));
    }

    public static TrainingPage Make(Newsroom room) => room.Draw.Chance(0.14) ? new AccountPosts(room).Digest() : new AccountPosts(room).Page();

    /// <summary>The news of a day: items of their own under a title that is none's.</summary>
    private TrainingPage Digest()
    {
        foreach (var line in _draw.Some(Accounts.Above, _draw.Range(0, 2))) _sheet.Furniture(LineRole.Navigation, Fill(line));
        _sheet.Furniture(LineRole.Label, Fill(_draw.Of(Accounts.Digests)));
        if (_room.Almanac.Telling == DateTelling.Printed) _sheet.SoftFurniture(LineRole.Navigation, Fill(_draw.Any("{account} {isodate}", "{account} {isodate} {clock}", "{isodate} {clock} {account}")));
        if (_draw.Chance(0.3)) _sheet.Furniture(LineRole.Slogan, Fill(_draw.Of(Accounts.Mottoes)));
        var next = _draw.Chance(0.35) ? Briefs.Parts(_draw) : Briefs.Group(_draw);
        for (var i = _draw.Range(3, 9); i > 0; i--) _sheet.Put(next(_room));
        for (var i = _draw.Range(0, 2); i > 0; i--) _sheet.SoftFurniture(LineRole.Imprint, Template.Choices(_draw.Of(Accounts.Credits)).Select(Fill));
        foreach (var line in _draw.Some(Accounts.Below, _draw.Range(0, 5))) _sheet.Furniture(LineRole.Navigation, Fill(line));
        if (!_sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_account, StringComparison.Ordinal))) _sheet.Publication = null;
        return _sheet.Finish("", "");
    }

    private TrainingPage Page()
    {
        foreach (var line in _draw.Some(Accounts.Above, _draw.Range(0, 2))) _sheet.Furniture(LineRole.Navigation, Fill(line));
        if (_draw.Chance(0.1)) _article.Add(LineRole.Byline, _account, soft: true, tight: _draw.Chance(0.3));
        if (_room.Almanac.Telling == DateTelling.Printed) _article.Add(LineRole.Byline, Stamp(), soft: true, tight: _draw.Chance(0.3));
        AddText();
        if (_draw.Chance(0.5)) AddAuthors();
        _sheet.Put(_article);
        if (_draw.Chance(0.12)) _sheet.FurnitureBelowHead(false, [Fill(_draw.Of(Accounts.Above))]);
        if (_draw.Chance(0.2)) Tearing.Intrude(_sheet, _draw, _sheet.Furnished(LineRole.Navigation, false, [Fill(_draw.Of(Accounts.Middles))]));
        for (var i = _draw.Range(0, 2); i > 0; i--) AddBreak();
        for (var i = _draw.Range(0, 3); i > 0; i--) _sheet.SoftFurniture(LineRole.Imprint, Template.Choices(_draw.Of(Accounts.Credits)).Select(Fill));
        foreach (var line in _draw.Some(Accounts.Below, _draw.Range(0, 9))) _sheet.Furniture(LineRole.Navigation, Fill(line));
        if (!_sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_account, StringComparison.Ordinal))) _sheet.Publication = null;
        return _sheet.Finish("", "");
    }

    /// <summary>Who wrote it, among the lines of the desk sometimes.</summary>
    private void AddAuthors()
    {
        var mingled = _draw.Chance(0.4);
        if (mingled) _article.Add(LineRole.Byline, Fill(_draw.Any("来源：{account}", "来源｜{account}", "来源 | {account}", "来源丨{account}")), soft: true);
        _article.Add(LineRole.Byline, _room.Signer.Sign(_draw.Chance(0.75) ? Accounts.Authors : Literature.Authors, _article.Names), tight: mingled);
    }

    private void AddText()
    {
        var texts = Prose.Paragraphs(_draw, _subject, _draw.Range(3, 12)).SelectMany(Short).ToList();
        if (_draw.Chance(0.12)) Extras.AddEditorsNote(_article, _draw, _subject);
        Reports.AddBody(_article, _draw, _subject, texts);
        for (var i = _draw.Any(0, 0, 0, 1, 2); i > 0; i--) Pictures.AddCaption(_article, _room, _subject, floating: true);
        if (_draw.Chance(0.15)) Extras.AddList(_article, _draw, _subject);
    }

    /// <summary>Posts break at sentences, some at commas too.</summary>
    private IEnumerable<string> Short(string paragraph) =>
        _breathless && _draw.Chance(0.5) ? [paragraph.Replace("，", "，\n", StringComparison.Ordinal).Replace("。", "。\n", StringComparison.Ordinal).TrimEnd('\n')] :
        _draw.Chance(0.6) ? [paragraph] : paragraph.Split('。', StringSplitOptions.RemoveEmptyEntries).Select(s => s.EndsWith('”') || s.EndsWith('！') ? s : s + "。");

    private void AddBreak() => _sheet.SoftFurniture(LineRole.Ornament, _draw.Of(Accounts.Breaks));

    private string Stamp()
    {
        var stamp = _draw.Of(Accounts.Stamps);
        if (!stamp.Contains("{name}", StringComparison.Ordinal)) return Fill(stamp);
        _article.Names.Add(Names.Person(_draw));
        return Fill(stamp.Replace("{name}", _article.Names[^1], StringComparison.Ordinal));
    }

    private string Fill(string template) => Template.Fill(template, _draw, slot => slot switch
    {
        "account" => _account,
        "other" => Subject.Coin(_draw) + _draw.Of(Accounts.Ends),
        "other headline" => _room.NewSubject().Of(_draw.Any(Headings.WideHeadlines, Headings.Headlines)),
        "topic" => _subject.Slot("thing"),
        "date" => Calendars.Full(_room.Almanac.Issue),
        "isodate" => Calendars.Plain(_room.Almanac.Issue, '-'),
        "clock" => _draw.Range(6, 22).ToString(CultureInfo.InvariantCulture) + ":" + _draw.Range(10, 59).ToString(CultureInfo.InvariantCulture),
        "name" or "name2" => Names.Person(_draw),
        "n" => _draw.Range(2, 3000).ToString(CultureInfo.InvariantCulture),
        "mail" => "tg" + _draw.Range(10, 9999).ToString(CultureInfo.InvariantCulture) + "@qq.com",
        _ => _subject.Slot(slot),
    });
}
