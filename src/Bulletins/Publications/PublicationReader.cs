using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>Finds which paper or site a document is of: its masthead, its own account or site, credits that name their own paper.</summary>
internal sealed partial class PublicationReader
{
    private const int LongestLine = 90;

    /// <summary>Characters of a paragraph that a dateline or a bracket of names stands in.</summary>
    private const int OpeningLength = 40;

    /// <summary>Non-blank lines from either end in which a name alone is a masthead; and within which a document speaks of itself.</summary>
    private const int HeadLines = 14, FootLines = 10, SiteLines = 5, Reach = 300;

    /// <summary>Score that suffices, and that a name can reach.</summary>
    private const double Enough = 2, Most = 9, MostByCredits = 3.9;

    private readonly PaperTable papers;
    private readonly Dictionary<string, (double Score, int First)> votes = [];
    private int order;

    private PublicationReader(PaperTable papers) => this.papers = papers;

    /// <summary>Name of the publication; null: nothing in the text says.</summary>
    public static string? Read(SourceText source, IReadOnlyList<ArticleReport> articles, PaperTable? papers = null)
    {
        var reader = new PublicationReader(papers ?? PaperTable.BuiltIn);
        reader.Lines(source);
        foreach (var article in articles) reader.Credits(article);
        var best = reader.votes.Where(v => v.Value.Score >= Enough).OrderByDescending(v => v.Value.Score).ThenBy(v => v.Value.First).FirstOrDefault();
        return best.Key is { } name && Placeless().IsMatch(name) ? Placed(source, name) : best.Key;
    }

    /// <summary>An office called without its place (市人民政府办公室) by the name it signs or heads the document with; as it is where it does neither.</summary>
    private static string Placed(SourceText source, string name)
    {
        for (var n = 1; n <= source.Lines.Count; n++)
        {
            if (source[n].Length > LongestLine) continue;
            var line = source[n].Trim();
            var at = line.IndexOf(name, StringComparison.Ordinal);
            if (at is >= 2 and <= LongestPlace && !PlaceMarks.Contains(line[0]) && line.AsSpan(0, at).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0) return line[..(at + name.Length)];
        }
        return name;
    }

    /// <summary>Characters of a place's name before 市人民政府.</summary>
    private const int LongestPlace = 10;

    /// <summary>What leads up to an office and is no place's name.</summary>
    private const string PlaceMarks = "经由据在向对按与和请";

    private void Lines(SourceText source)
    {
        var lines = Enumerable.Range(1, source.Lines.Count).Where(n => !source.IsBlank(n)).ToList();
        string? above = null;
        for (var i = 0; i < lines.Count; i++)
        {
            // What a document prints of itself stands near its ends, however long it is.
            if (i >= Reach && i < lines.Count - Reach) continue;
            if (EditionLine.Read(source[lines[i]]) is { } edition) Vote(edition.Paper, 4, NameWay.Own);
            var printed = HanText.Narrow(Opening(source[lines[i]])).Replace("\ufeff", "", StringComparison.Ordinal).Trim();
            if (printed.Length < 2) continue;
            if (printed.Length > LongestLine)
            {
                Line(printed[..OpeningLength], HanText.Fold(printed[..OpeningLength]), NamePlace.Any, creditsOnly: true);
                above = null;
                continue;
            }
            var place = i < SiteLines ? NamePlace.Head : i < HeadLines || i >= lines.Count - FootLines ? NamePlace.Edge : NamePlace.Any;
            Line(printed, HanText.Fold(printed), place);
            if (above is not null && i < HeadLines + SiteLines && i + 2 < lines.Count) Beneath(above, printed);
            if (above is not null && place != NamePlace.Any && AccountLabel().IsMatch(above) && printed.Length <= 14) Vote(printed, 4, NameWay.Own);
            above = printed;
        }
    }

    /// <summary>Of a long paragraph no more than tells that it is one, as the whole would be copied to be narrowed.</summary>
    private static string Opening(string line) =>
        line.Length > 2 * LongestLine && !char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[LongestLine]) && !line.Contains('\ufeff', StringComparison.Ordinal) ? line[..(LongestLine + 1)] : line;

    /// <summary>The middle of a page tells of much that is followed, searched for and posted: only what is called like an account or paper is one there.</summary>
    private void Line(string printed, string text, NamePlace place, bool creditsOnly = false)
    {
        foreach (var form in PublicationForms.Of(text))
        {
            if (form.Place > place || (creditsOnly && form.Way != NameWay.Credit)) continue;
            foreach (var found in form.In(text).Select(m => printed.Substring(m.Groups["name"].Index, m.Groups["name"].Length)))
            {
                // A government's site is run by its office.
                var name = form.Score is 3 && form.Way is NameWay.Own && GovernmentOffice().Match(found) is { Success: true } office ? found[..office.Index] : found;
                if (form.Way is not NameWay.Account || (place is not NamePlace.Any && name.Length > 2) || PublicationName.LooksLikeAccount(name)) Vote(name, form.Score, form.Way);
            }
        }
        if (place != NamePlace.Any && Mastheads.Read(text, printed) is { } masthead) Vote(masthead.Name, masthead.Score, NameWay.Own);
        if (papers.BySite(printed) is { } paper) Vote(paper.Name, 3, NameWay.Own);
    }

    /// <summary>An account's name alone on the line above its stamp.</summary>
    private void Beneath(string above, string text)
    {
        if (StampAlone().IsMatch(text) && PublicationName.LooksLikeAccount(above)) Vote(above, 4, NameWay.Own);
    }

    /// <summary>成都日报锦观新闻记者, 大众日报融媒体记者, 宁波晚报讯: credits that name their own paper.</summary>
    private void Credits(ArticleReport article)
    {
        foreach (var byline in article.Bylines)
            if (byline.Affiliation is { } affiliation && Own().Match(HanText.Narrow(affiliation)) is { Success: true } own) Vote(own.Groups["name"].Value, 2.1, NameWay.Credit);
        foreach (var block in article.Blocks)
            if (DatelineReader.Read(block.Text) is { } dateline && dateline.Text[^1] is '讯' or '訊') Vote(dateline.Agency, 2.1, NameWay.Credit);
    }

    private void Vote(string printed, double score, NameWay way)
    {
        if (PublicationName.Of(printed, told: way is NameWay.Source) is not { } name) return;
        if (PublicationName.IsAgency(name) && way is NameWay.Credit) return;
        if (PublicationName.IsAgency(name) && way is NameWay.Source) score = 0.5;
        var paper = papers.Find(name);
        if (way is NameWay.Credit && paper is null && !PublicationName.EndsAsPaper(name)) return;
        // An app or account speaks for its paper; a site is a publication of its own.
        var known = way is NameWay.Credit or NameWay.Account ? paper?.Name ?? name : name;
        var vote = votes.GetValueOrDefault(known, (0, order++));
        // A reprint's reporters name theirs as often as it is long: together they say less than a follow box.
        var most = way is NameWay.Credit ? Math.Max(vote.Score, MostByCredits) : Most;
        votes[known] = (Math.Min(vote.Score + score, most), vote.First);
    }

    // 2024-05-17 18:30 | 昨天 | 5月17日 18:30
    [GeneratedRegex(@"^(?:\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|昨天|今天|前天)(?:\s*\d{1,2}:\d{2})?(?:\s+(?:发表于)?\s*\p{IsCJKUnifiedIdeographs}{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex StampAlone();

    // 市人民政府办公室 | 县委宣传部
    [GeneratedRegex("^[省市县區区州旗盟](?:人民政府|政府|委)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeless();

    // 河川市人民政府办公室
    [GeneratedRegex("(?<=人民政府)办公[室厅]$", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentOffice();

    // 公众号 | 微信公众号：
    [GeneratedRegex("^(?:微信)?公众号\\s*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex AccountLabel();

    // 成都日报锦观新闻记者 | 大众日报融媒体记者 | 襄陽日報記者
    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9·\-+]{2,14}?(?:报|報|[晨晚早]刊|新闻网|新闻|发布|在线|观察))", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
