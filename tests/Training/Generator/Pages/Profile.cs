namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What kind of page of a paper this is: which forms it carries, how often.</summary>
internal sealed record Profile(string Name, IReadOnlyList<(int Weight, Func<Newsroom, ArticleDraft> Make)> Forms)
{
    private static readonly (int, Func<Newsroom, ArticleDraft>) ShortReport = (5, r => Reports.Make(r, r.Draw.Any(1, 1, 2, 2, 3)));
    private static readonly (int, Func<Newsroom, ArticleDraft>) LongReport = (6, r => Reports.Make(r, r.Draw.Any(3, 4, 4, 5, 6, 7, 8, 10, 13)));

    /// <summary>Ordinary news pages: mostly reports, a little of all else.</summary>
    public static Profile News { get; } = new("news",
    [
        ShortReport, LongReport, (2, Pictures.Story), (1, Pictures.Gallery), (1, Pictures.Series), (1, Interviews.Make), (1, Interviews.Voices), (1, Officials.Notice),
        (1, Briefs.Comment), (1, Briefs.Item), (1, Tables.Results), (1, Tables.Make),
    ]);

    public static Profile BriefItems { get; } = new("briefs", [(8, Briefs.Item), (1, Briefs.Digest), (1, Pictures.Story), (1, Officials.Notice), (1, ShortReport.Item2)]);

    public static Profile Letters { get; } = new("letters", [(6, Officials.Letter), (2, Officials.Correction), (2, Officials.Notice), (1, Briefs.Comment), (1, LongReport.Item2), (1, Services.Make)]);

    public static Profile Supplement { get; } = new("supplement", [(4, Supplements.Essay), (4, Supplements.Poem), (1, Briefs.Comment), (1, Officials.Notice), (1, Pictures.Gallery)]);

    public static Profile NoticePage { get; } = new("notices", [(6, Officials.Notice), (2, Officials.Correction), (2, Tables.Make), (1, ShortReport.Item2)]);

    /// <summary>Prices, timetables, questions that readers put to offices.</summary>
    public static Profile Service { get; } = new("service", [(4, Services.Make), (4, Tables.Make), (2, Officials.Notice), (3, ShortReport.Item2), (1, Briefs.Item)]);

    public static Profile Sport { get; } = new("sport", [(3, Tables.Results), (2, Tables.Make), (4, ShortReport.Item2), (2, Interviews.Make)]);

    public static Profile Talk { get; } = new("interview", [(4, Interviews.Make), (3, Interviews.Voices), (2, LongReport.Item2), (2, Briefs.Comment)]);

    public static Profile PicturePage { get; } = new("pictures", [(5, Pictures.Story), (3, Pictures.Gallery), (3, Pictures.Series), (3, LongReport.Item2)]);

    /// <summary>One of the special pages.</summary>
    public static Profile Special(Draw draw) => draw.Any(BriefItems, Letters, Supplement, Supplement, NoticePage, Sport, Talk, PicturePage, PicturePage, Service);

    /// <summary>An article of one of the forms, by weight.</summary>
    public ArticleDraft Next(Newsroom room)
    {
        var at = room.Draw.Range(0, Forms.Sum(f => f.Weight) - 1);
        foreach (var (weight, make) in Forms)
        {
            if (at < weight) return make(room);
            at -= weight;
        }
        return Forms[^1].Make(room);
    }
}
