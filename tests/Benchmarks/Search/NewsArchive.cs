using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Benchmarks.News;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>Generated news in a temporary archive, and beside it, in a file of its own, the same words as the plain table and the trigram
/// index that ours is measured against.</summary>
internal sealed class NewsArchive : IDisposable
{
    /// <summary>Articles of one issue, and of one transaction.</summary>
    private const int IssueSize = 50, Batch = 2000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("news-benchmark");
    private readonly Dictionary<string, int> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<(TagKind Kind, string Name), int> _tags = [];
    private int _written;

    public string Path => System.IO.Path.Combine(_folder.FullName, "archive.db");
    public IDbContextFactory<NewsDbContext> Contexts { get; private set; } = null!;

    /// <summary>Bytes of UTF-8 of all headlines, decks and blocks.</summary>
    public long TextBytes { get; private set; }

    public async Task FillAsync(GeneratedNews news, int count)
    {
        if (await ArchiveFile.PrepareAsync(Path) is { } refusal) throw new InvalidOperationException(refusal);
        Contexts = ArchiveServices.Contexts(Path);
        using var rivals = Rivals();
        foreach (var batch in news.Articles(count).Chunk(Batch))
        {
            await using var db = await Contexts.CreateDbContextAsync();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            await AddNamesAsync(db, batch);
            foreach (var issue in batch.Chunk(IssueSize)) db.Articles.AddRange(Issue(issue));
            await db.SaveChangesAsync();
            Rival(rivals, batch);
            if (_written % 20_000 == 0) await Console.Error.WriteLineAsync($"{_written} of {count} articles written");
        }
    }

    /// <summary>Puts one more article in as an import does: rows and index in one transaction.</summary>
    public async Task AddOneAsync(GeneratedArticle article)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await AddNamesAsync(db, [article]);
        var row = Issue([article]).Single();
        db.Articles.Add(row);
        await db.SaveChangesAsync();
        await new SearchIndex(db).AddAsync(row.SourceDocumentId, row.IssueId, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public SqliteConnection Rivals()
    {
        var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(_folder.FullName, "rivals.db")}");
        connection.Open();
        Run(connection, """
            PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
            CREATE TABLE IF NOT EXISTS plain (id INTEGER PRIMARY KEY, words TEXT);
            CREATE VIRTUAL TABLE IF NOT EXISTS tri USING fts5(words, content='', tokenize='trigram');
            """);
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Papers and tags that are new go in first, so that articles can name them by id and no article is held in memory.</summary>
    private async Task AddNamesAsync(NewsDbContext db, GeneratedArticle[] articles)
    {
        var papers = articles.Select(a => a.Paper).Distinct().Where(p => !_papers.ContainsKey(p)).Select(p => new Publication { Name = p, Slug = p }).ToList();
        var tags = articles.SelectMany(TagsOf).Distinct().Where(t => !_tags.ContainsKey(t)).Select(t => new Tag { Kind = t.Kind, Name = t.Name }).ToList();
        db.AddRange(papers);
        db.AddRange(tags);
        await db.SaveChangesAsync();
        foreach (var paper in papers) _papers[paper.Name] = paper.Id;
        foreach (var tag in tags) _tags[(tag.Kind, tag.Name)] = tag.Id;
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<(TagKind Kind, string Name)> TagsOf(GeneratedArticle article) =>
        article.Places.Select(p => (TagKind.Place, p)).Concat(article.Topics.Select(t => (TagKind.Topic, t))).Distinct();

    private List<Article> Issue(GeneratedArticle[] articles)
    {
        var first = articles[0];
        var number = ++_written;
        var issue = new Issue { PublicId = Id("i", number), PublicationId = _papers[first.Paper], Date = first.Date, Edition = number, Precision = DatePrecision.Day };
        var document = new SourceDocument { Name = "generated", Sha256 = Id("d", number), Encoding = "utf-8", Issue = issue };
        var pages = Enumerable.Range(1, 12).Select(p => new Page { Issue = issue, Number = Id("", p) }).ToList();
        _written += articles.Length - 1;
        return [.. articles.Select((a, i) => Row(a, Id("a", number + i), i + 1, issue, document, pages[a.Page - 1]))];
    }

    private Article Row(GeneratedArticle article, string id, int ordinal, Issue issue, SourceDocument document, Page page)
    {
        TextBytes += Encoding.UTF8.GetByteCount(article.Headline + article.Deck + string.Concat(article.Blocks));
        return new Article
        {
            PublicId = id, Ordinal = ordinal, Issue = issue, SourceDocument = document, Page = page, Section = article.Section, Headline = article.Headline,
            Deck = article.Deck, Summary = article.Blocks[0], TextLength = article.Blocks.Sum(b => b.Length),
            Text = new ArticleText { Blocks = [.. article.Blocks.Select(b => new Block(BlockKind.Paragraph, b, []))] },
            Authors = [new ArticleAuthor { Ordinal = 0, Name = article.Author }],
            Tags = [.. TagsOf(article).Select(t => new ArticleTag { TagId = _tags[t], Weight = 0.5 })],
        };
    }

    private static void Rival(SqliteConnection rivals, GeneratedArticle[] articles)
    {
        using var transaction = rivals.BeginTransaction();
        using var command = rivals.CreateCommand();
        command.CommandText = "INSERT INTO plain(words) VALUES ($words); INSERT INTO tri(rowid, words) VALUES (last_insert_rowid(), $words)";
        var words = command.Parameters.Add("$words", SqliteType.Text);
        foreach (var article in articles)
        {
            words.Value = article.Headline + "\n" + article.Deck + "\n" + string.Join('\n', article.Blocks);
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static string Id(string lead, int number) => lead + number.ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
