using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tests.Search.Proof;

namespace ProvincialNewsPortal.Archive.Tests.Search;

public sealed class SearchIndexTests : IAsyncLifetime
{
    private readonly ProofArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Index_and_articles_agree_after_import() => Assert.Empty(await CheckAsync());

    [Fact]
    public async Task A_rebuild_answers_as_before_and_takes_in_what_changed_meanwhile()
    {
        var before = await CountAsync("龙");
        await using (var db = await _archive.Contexts.CreateDbContextAsync())
        {
            // A rebuild that has come half way: what is taken out now must go from both.
            await db.Database.ExecuteSqlRawAsync(ArchiveEngine.Of(db).Tables.Create(SearchTables.Next));
            await db.Database.ExecuteSqlRawAsync("UPDATE SearchState SET Built = 0, Builder = 'x'");
        }
        Assert.Equal(_archive.Articles.Count, await new SearchRebuild(_archive.Contexts).RunAsync(null, CancellationToken.None));
        Assert.Empty(await CheckAsync());
        Assert.Equal(before, await CountAsync("龙"));
    }

    [Fact]
    public async Task Articles_taken_out_are_found_no_more_and_leave_nothing()
    {
        await using var db = await _archive.Contexts.CreateDbContextAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            var gone = db.Articles.Where(a => a.Id % 2 == 0);
            await new SearchIndex(db).RemoveAsync(gone, CancellationToken.None);
            await gone.ExecuteDeleteAsync();
            await transaction.CommitAsync();
        }
        var left = _archive.Articles.Where(a => a.Id % 2 == 1).Select(a => a.Id);
        var found = await _archive.Engine.IdsAsync(Request("-龘龘"), int.MaxValue, CancellationToken.None);
        Assert.Equal(left, found.Order());
        Assert.Empty(await CheckAsync());
    }

    [Fact]
    public async Task A_corrected_date_moves_the_article()
    {
        await using var db = await _archive.Contexts.CreateDbContextAsync();
        var issue = await db.Issues.Where(i => i.Date != null && i.Articles.Count > 0).OrderBy(i => i.Date).FirstAsync();
        var ids = await db.Articles.Where(a => a.IssueId == issue.Id).Select(a => a.Id).OrderBy(id => id).ToListAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await db.Issues.Where(i => i.Id == issue.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.Date, new DateOnly(2030, 1, 1)));
            await new SearchIndex(db).RefreshAsync(db.Articles.Where(a => a.IssueId == issue.Id), CancellationToken.None);
            await transaction.CommitAsync();
        }
        var newest = await _archive.Engine.IdsAsync(Request("-龘龘"), int.MaxValue, CancellationToken.None);
        Assert.Equal(ids, newest.Take(ids.Count).Order());
        Assert.Equal(ids, (await _archive.Engine.IdsAsync(Request("日期:2030"), int.MaxValue, CancellationToken.None)).Order());
        Assert.Empty(await CheckAsync());
    }

    [Theory]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    public async Task An_old_paper_that_arrives_late_takes_its_place_by_date(SearchOrder order)
    {
        await using var db = await _archive.Contexts.CreateDbContextAsync();
        var issue = new Issue { PublicId = "late", Date = new DateOnly(1998, 7, 1) };
        var late = new Article
        {
            PublicId = "late", Ordinal = 1, Issue = issue, SourceDocument = new SourceDocument { Name = "late", Sha256 = "late", Encoding = "utf-8", Issue = issue },
            Headline = "宜宾旧闻", Summary = "", TextLength = 0, Text = new ArticleText(),
        };
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Add(late);
            await db.SaveChangesAsync();
            await new SearchIndex(db).AddAsync(late.SourceDocumentId, issue.Id, CancellationToken.None);
            await transaction.CommitAsync();
        }
        var dates = await db.Articles.Select(a => new { a.Id, a.Issue!.Date }).ToListAsync();
        var byDate = order == SearchOrder.Oldest ? dates.OrderBy(a => a.Date ?? DateOnly.MaxValue) : dates.OrderByDescending(a => a.Date ?? DateOnly.MinValue);
        var found = await _archive.Engine.IdsAsync(new SearchRequest(SearchQuery.Read("-龘龘"), SearchFilters.None, order), int.MaxValue, CancellationToken.None);
        Assert.Equal(byDate.ThenBy(a => a.Id).Select(a => a.Id), found);
        Assert.True(order == SearchOrder.Newest || found[0] == late.Id);
    }

    [Theory]
    [Trait("Engine", "SQLite")]
    [InlineData("INSERT INTO SearchText(rowid, text, head) VALUES (3, '龙宜', '')")]
    [InlineData("INSERT INTO SearchMarks(rowid, marks) VALUES (99999, '龙')")]
    [InlineData("UPDATE SearchFacts SET Facts = x'0001' WHERE Id = 5")]
    [InlineData("DELETE FROM SearchFacts WHERE Id = 5")]
    [InlineData("UPDATE SearchNames SET Name = Name || 'x'")]
    public async Task A_difference_is_found(string sql)
    {
        await using (var db = await _archive.Contexts.CreateDbContextAsync()) await db.Database.ExecuteSqlRawAsync(sql);
        Assert.All(await CheckAsync(), d => Assert.Equal(Remedies.Reindex, d.Remedy));
        Assert.NotEmpty(await CheckAsync());
    }

    [Fact]
    public async Task Pages_of_results_follow_each_other_to_the_end_and_never_overlap()
    {
        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var request = new SearchRequest(SearchQuery.Read("龙 | 宜"), SearchFilters.None, order, 1, 7);
            var pages = new List<string>();
            for (var page = 1; ; page++)
            {
                var answer = await _archive.Engine.AskAsync(request with { Page = page }, CancellationToken.None);
                if (answer.Hits.Count == 0) break;
                pages.AddRange(answer.Hits.Select(h => h.Id));
            }
            Assert.Equal(await CountAsync("龙 | 宜"), pages.Distinct().Count());
            Assert.Equal(pages.Count, pages.Distinct().Count());
        }
    }

    [Fact]
    public async Task Facets_count_what_narrowing_to_them_finds()
    {
        var request = Request("龙");
        var answer = await _archive.Engine.AskAsync(request, CancellationToken.None);
        foreach (var group in answer.Facets.Groups)
            foreach (var value in group.Values)
            {
                var narrowed = request with { Filters = new SearchFilters([new NameFilter(group.Field, value.Name)], null) };
                Assert.Equal(value.Count, await _archive.Engine.CountAsync(narrowed, CancellationToken.None));
            }
        foreach (var month in answer.Facets.Months)
        {
            var days = new DayRange(new DateOnly(month.Year, month.Month, 1), new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1));
            Assert.Equal(month.Count, await _archive.Engine.CountAsync(request with { Filters = new SearchFilters([], days) }, CancellationToken.None));
        }
        Assert.Equal(answer.Total, answer.Facets.Months.Sum(m => m.Count) + answer.Facets.Undated);
    }

    [Fact]
    public async Task Headlines_come_first_by_relevance()
    {
        var answer = await _archive.Engine.AskAsync(new SearchRequest(SearchQuery.Read("宜宾"), SearchFilters.None, SearchOrder.Relevance, 1, 100), CancellationToken.None);
        var inHead = answer.Hits.Select(h => h.Headline.Concat(h.Kicker).Any(p => p.IsHit)).ToList();
        Assert.Contains(true, inHead);
        Assert.True(inHead.IndexOf(false) is var first && (first < 0 || inHead.LastIndexOf(true) < inHead.Count));
        Assert.True(inHead[0]);
    }

    [Fact]
    public async Task Neighbours_follow_the_order_of_the_results()
    {
        var request = new SearchRequest(SearchQuery.Read("宜"), SearchFilters.None, SearchOrder.Newest, 1, 3);
        var hits = (await _archive.Engine.AskAsync(request, CancellationToken.None)).Hits;
        Assert.Equal((hits[0].Id, hits[2].Id, 2), await _archive.Engine.NeighboursAsync(request, hits[1].Id, CancellationToken.None));
        Assert.Null((await _archive.Engine.NeighboursAsync(request, hits[0].Id, CancellationToken.None)).Previous);
        Assert.Equal(0, (await _archive.Engine.NeighboursAsync(request, "nobody", CancellationToken.None)).Place);
    }

    [Fact]
    public async Task Marks_stand_on_the_original_text()
    {
        var pieces = new Highlight(SearchQuery.Read("电池 AI")).Pieces("固態電 池與ＡＩ", headline: false);
        Assert.Equal([("固態", false), ("電 池", true), ("與", false), ("ＡＩ", true)], pieces.Select(p => (p.Text, p.IsHit)));
        Assert.Equal(await CountAsync("电力"), await CountAsync("電力"));
    }

    private static SearchRequest Request(string query) => new(SearchQuery.Read(query), SearchFilters.None, SearchOrder.Newest);

    private Task<int> CountAsync(string query) => _archive.Engine.CountAsync(Request(query), CancellationToken.None);

    private async Task<List<Damage>> CheckAsync()
    {
        await using var db = await _archive.Contexts.CreateDbContextAsync();
        var damages = new List<Damage>();
        await SearchCheck.RunAsync(db, damages, CancellationToken.None);
        return damages;
    }
}
