using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tests.Search.Proof;

/// <summary>The bulletins of seeds/ and generated articles in one archive. The generated ones use few characters, so that what is
/// rare in news (a run's last character opens the next run, a lone character between two words) happens all the time.</summary>
public sealed class ProofArchive : IAsyncLifetime
{
    private const string Characters = "宜宾龙市电力学会国一";
    private static readonly string[] Words = ["AI", "C919", "20.8", "5G", "2024", "1,234", "zoo", "x", "20", "8"];
    private static readonly string[] Signs = ["，", "。", "“", "”", "·", "-", ".", ",", " ", "、", "：", "%", "\u3000", "&"];
    private static readonly string[] Rare = ["𠮷", "々", "ア", "é", "Ａ", "電", "🐉", "㎡", "龍"];

    private readonly TemporaryArchive _archive = new();
    private readonly Random _random = new(4);

    public SearchEngine Engine { get; private set; } = null!;
    public IDbContextFactory<NewsDbContext> Contexts => _archive.Contexts;
    internal List<ScannedArticle> Articles { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository(), "seeds"), "*.txt").Order(StringComparer.Ordinal))
            await _archive.ImportAsync(System.IO.Path.GetFileName(file), await File.ReadAllTextAsync(file));
        await using var db = await Contexts.CreateDbContextAsync();
        for (var d = 0; d < 40; d++) await AddAsync(db, d);
        Engine = new SearchEngine(Contexts);
        Articles = await ScannedArticle.ReadAsync(db);
    }

    public Task DisposeAsync() => _archive.DisposeAsync();

    /// <summary>The question's text where index and scan differ; null: they agree on ids and count.</summary>
    internal async Task<string?> DifferenceAsync(Question question)
    {
        var request = new SearchRequest(SearchQuery.Read(question.Text), SearchFilters.None, SearchOrder.Newest);
        var found = await Engine.IdsAsync(request, int.MaxValue, CancellationToken.None);
        var expected = Articles.Where(question.Finds).Select(a => a.Id).ToList();
        if (found.Order().SequenceEqual(expected) && await Engine.CountAsync(request, CancellationToken.None) == expected.Count) return null;
        return $"{question.Text} [{QueryWords.Of(request.Query)}]: missed {string.Join(',', expected.Except(found))}, wrong {string.Join(',', found.Except(expected))}";
    }

    private async Task AddAsync(NewsDbContext db, int day)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var paper = await db.Publications.FirstOrDefaultAsync(p => p.Slug == $"p{day % 3}") ?? new Publication { Name = $"龙江{day % 3}日报", Slug = $"p{day % 3}" };
        var issue = new Issue { PublicId = $"i{day}", Publication = paper, Date = day % 5 == 4 ? null : new DateOnly(2024, 1, 1).AddDays(day) };
        var document = new SourceDocument { Name = "t", Sha256 = $"t{day}", Encoding = "utf-8", Issue = issue };
        var pages = Enumerable.Range(1, 3).Select(n => new Page { Issue = issue, Number = "0" + n, Name = n == 2 ? "电力" : null }).ToList();
        var articles = Enumerable.Range(1, 6).Select(n => Article($"a{day}x{n}", n, issue, document, pages[n % 3])).ToList();
        var tag = await db.Tags.FirstOrDefaultAsync(t => t.Name == "宜宾市" && t.Kind == TagKind.Place) ?? new Tag { Kind = TagKind.Place, Name = "宜宾市" };
        articles[0].Tags.Add(new ArticleTag { Tag = tag, Weight = 0.5 });
        db.Articles.AddRange(articles);
        await db.SaveChangesAsync();
        await new SearchIndex(db).AddAsync(document.Id, issue.Id, CancellationToken.None);
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }

    private Article Article(string id, int ordinal, Issue issue, SourceDocument document, Page page) => new()
    {
        PublicId = id, Ordinal = ordinal, Issue = issue, SourceDocument = document, Page = page, Summary = "", TextLength = 100,
        Headline = Text(8), Kicker = _random.Next(2) == 0 ? Text(5) : null, Deck = _random.Next(3) == 0 ? Text(6) : null, Section = _random.Next(2) == 0 ? "要闻" : null,
        Text = new ArticleText { Blocks = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => new Block(BlockKind.Paragraph, Text(_random.Next(1, 40)), []))] },
        Authors = [new ArticleAuthor { Ordinal = 0, Name = "龙" + Characters[_random.Next(Characters.Length)] }],
    };

    private string Text(int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
            text.Append(_random.Next(100) switch
            {
                < 65 => Characters[_random.Next(Characters.Length)].ToString(),
                < 78 => Words[_random.Next(Words.Length)],
                < 94 => Signs[_random.Next(Signs.Length)],
                _ => Rare[_random.Next(Rare.Length)],
            });
        return text.ToString();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
