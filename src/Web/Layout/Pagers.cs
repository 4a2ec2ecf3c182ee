using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>The rows of pagers, worded.</summary>
public static class Pagers
{
    /// <summary>Issues of the paper; none where they are not dated.</summary>
    public static PagerRow Issues(Words words, Neighbours<IssueHead> around) => new(words["期"], "issue",
        Link(words, around.Previous), Link(words, around.Next), words["已是最早一期"], words["已是最新一期"]);

    public static PagerRow Pages(Words words, IssueHead issue, Neighbours<PageHead> around) => new(words["版"], "page",
        Link(words, issue, around.Previous), Link(words, issue, around.Next), words["已是首版"], words["已是末版"]);

    public static PagerRow Articles(Words words, Neighbours<ArticleLink> around) => new(words["篇"], "article",
        Link(around.Previous), Link(around.Next), words["已是首篇"], words["已是末篇"]);

    private static PagerLink? Link(ArticleLink? article) => article is null ? null : new(article.Headline, article.Address, Chinese: true);

    private static PagerLink? Link(Words words, IssueHead issue, PageHead? page) =>
        page is null ? null : new(words.Page(page), Addresses.Page(issue.Key, page.Token));

    private static PagerLink? Link(Words words, IssueHead? issue) => issue is not { Date: { } day } ? null
        : new($"{words.Day(day)} {words.Weekday(day)} {words.Edition(issue)}".TrimEnd(), issue.Address);
}
