using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Benchmarks.Articles;

/// <summary>Writes planned issues as rows. The same seed gives the same archive.</summary>
internal sealed class InventedIssues(int seed)
{
    private readonly InventedArticles _articles = new(new Random(seed));
    private Dictionary<string, Publication> _papers = [];
    private int _issues;

    /// <summary>Goes on in another context: papers and tags already written are looked up, not written again.</summary>
    public async Task AttachAsync(NewsDbContext db)
    {
        _papers = await db.Publications.ToDictionaryAsync(p => p.Name);
        _articles.Tags = await db.Tags.ToDictionaryAsync(t => (t.Kind, t.Name));
    }

    public Issue Write(PlannedIssue plan)
    {
        var issue = new Issue
        {
            PublicId = string.Create(CultureInfo.InvariantCulture, $"n{++_issues:000000}"),
            Publication = plan.Paper is null ? null : Paper(plan.Paper),
            Date = plan.Day,
            Edition = plan.Edition,
            Precision = plan.Day is null ? DatePrecision.Unknown : plan.Inferred ? DatePrecision.Inferred : DatePrecision.Day,
            Edtf = plan.Day is null ? null : plan.Day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (plan.Inferred ? "~" : ""),
        };
        var pages = Phrases.Pages.Take(1 + (plan.Articles / 3)).Select(p => new Page { Number = p.Number, Name = p.Name }).ToList();
        if (plan.Day is not null) issue.Pages.AddRange(pages);
        issue.Documents.Add(Document(issue, plan, pages));
        return issue;
    }

    private SourceDocument Document(Issue issue, PlannedIssue plan, List<Page> pages)
    {
        var lines = new List<string> { string.Join(' ', plan.Paper, issue.Edtf, issue.PublicId).Trim() };
        var document = new SourceDocument { Name = issue.PublicId + ".txt", Sha256 = "", Encoding = "utf-8", Issue = issue };
        document.Other = [new OtherLines(OtherKind.Masthead, [new LineRange(1, 1)], "名称与日期")];
        for (var i = 1; i <= plan.Articles; i++)
        {
            var article = _articles.Write(issue.PublicId, i, plan.Day?.Year ?? 2020, lines);
            article.Page = issue.Pages.Count == 0 ? null : pages[(i - 1) * pages.Count / plan.Articles];
            (article.Issue, article.SourceDocument) = (issue, document);
            document.Articles.Add(article);
        }

        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        (document.Sha256, document.LineCount, document.Content) = (SourceBytes.Hash(bytes), lines.Count, SourceBytes.Compress(bytes));
        if (plan.Inferred) issue.Evidence.Add(new(document.Sha256, 1, lines[0]));
        return document;
    }

    private Publication Paper(string name) =>
        _papers.TryGetValue(name, out var paper) ? paper : _papers[name] = new Publication { Name = name, Slug = name, Province = "岚江" };
}
