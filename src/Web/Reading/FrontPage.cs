using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>Where each story of an issue goes on its front page. What finds no place stands in the contents, which list everything.</summary>
/// <param name="Lead">Null: the issue has no story that could lead.</param>
/// <param name="Side">Next to the lead, most prominent first.</param>
/// <param name="Pictures">Captions without a story.</param>
/// <param name="Sections">Pages of the paper with their stories, in its order.</param>
/// <param name="Briefs">Short items.</param>
public sealed record FrontPage(
    ArticleCard? Lead, IReadOnlyList<ArticleCard> Side, IReadOnlyList<ArticleCard> Pictures, IReadOnlyList<FrontSection> Sections,
    IReadOnlyList<ArticleCard> Briefs)
{
    private const int MostSide = 4;
    private const int MostPictures = 3;
    private const int MostInSection = 6;
    private const int MostBriefs = 8;

    /// <summary>Briefs grow with the sections beside them, from this number.</summary>
    private const int FewestBriefs = 4;

    /// <summary>With fewer stories than this the lead takes the full width.</summary>
    private const int FewestForSide = 3;

    /// <summary>A story alone beside the lead would stand over an empty column.</summary>
    private const int FewestBeside = 2;

    /// <summary>A report of fewer characters is a brief.</summary>
    private const int BriefLength = 60;

    public static FrontPage Of(IssueContents issue)
    {
        var first = issue.Pages.Count > 0 ? issue.Pages[0].Articles : [];
        var stories = issue.Articles.Where(IsStory).ToList();
        var lead = first.Where(IsStory).MaxBy(Prominence.Of) ?? stories.MaxBy(Prominence.Of);
        var side = stories.Count < FewestForSide || lead is null ? []
            : first.Where(a => IsStory(a) && a != lead).OrderByDescending(Prominence.Of).Take(MostSide).ToList();
        if (side.Count < FewestBeside) side = [];
        var placed = side.Append(lead).ToHashSet();
        List<FrontSection> sections = [.. issue.Pages.Select(p => Section(p, placed)).Where(s => s.Stories.Count > 0)];
        return new(lead, side,
            [.. issue.Articles.Where(a => a.Form == ArticleForm.Picture && a != lead).Take(MostPictures)],
            sections,
            [.. issue.Articles.Where(a => a != lead && a.TextLength > 0 && IsBrief(a)).Take(Math.Clamp(sections.Count + 2, FewestBriefs, MostBriefs))]);
    }

    private static FrontSection Section(PageContents page, HashSet<ArticleCard?> placed) => new(page.Head,
        [.. page.Articles.Where(a => IsStory(a) && !placed.Contains(a)).OrderByDescending(Prominence.Of).Take(MostInSection)]);

    /// <summary>Whether an article of this form and so many characters may lead or stand in a section.</summary>
    internal static bool IsStory(ArticleForm form, int length) => form != ArticleForm.Picture && !IsBrief(form, length);

    private static bool IsStory(ArticleCard a) => IsStory(a.Form, a.TextLength);

    private static bool IsBrief(ArticleCard a) => IsBrief(a.Form, a.TextLength);

    private static bool IsBrief(ArticleForm form, int length) => form is ArticleForm.Brief or ArticleForm.Correction
        || (length < BriefLength && form is ArticleForm.Report or ArticleForm.Notice);
}

/// <summary>Stories of one page, the most prominent first.</summary>
/// <param name="Page">Null: no page is printed for these.</param>
public sealed record FrontSection(PageHead? Page, IReadOnlyList<ArticleCard> Stories)
{
    /// <summary>The stories as columns: the first stands alone, small numbers go side by side, larger ones are stacked.</summary>
    public IReadOnlyList<IReadOnlyList<ArticleCard>> Columns => Stories.Count switch
    {
        <= 3 => [.. Stories.Select(s => (IReadOnlyList<ArticleCard>)[s])],
        4 => [[Stories[0]], [.. Stories.Skip(1)]],
        _ => [[Stories[0]], [.. Stories.Skip(1).Take(2)], [.. Stories.Skip(3)]],
    };
}

/// <summary>How much room an editor gave an article, as far as plain text shows: its headings, its length, its place.</summary>
internal static class Prominence
{
    public static double Of(ArticleCard a) => Of(a.TextLength, a.Kicker is not null, a.Deck is not null, a.Form, a.Ordinal);

    public static double Of(int length, bool hasKicker, bool hasDeck, ArticleForm form, int ordinal) =>
        Math.Log2(1 + length) + (hasKicker ? 1.5 : 0) + (hasDeck ? 1 : 0) + FormWeight(form) - (0.15 * Math.Min(ordinal, 20));

    private static double FormWeight(ArticleForm form) => form switch
    {
        ArticleForm.Report or ArticleForm.Interview => 1,
        ArticleForm.Notice or ArticleForm.Letter => -2,
        ArticleForm.Table => -3,
        _ => 0,
    };
}
