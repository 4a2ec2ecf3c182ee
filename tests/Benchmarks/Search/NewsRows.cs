using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Benchmarks.News;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>Writes generated articles as finished rows by prepared statements, without search index; <c>reindex</c> makes that.</summary>
internal sealed class NewsRows(NewsDbContext db)
{
    /// <summary>Articles of one issue.</summary>
    private const int IssueSize = 50;

    private readonly RowWrites _rows = new(db);
    private readonly Dictionary<string, int> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<(TagKind Kind, string Name), int> _tags = [];
    private int _written;

    /// <summary>Bytes of UTF-8 of all headlines, decks and blocks so far.</summary>
    public long TextBytes { get; private set; }

    /// <summary>One transaction.</summary>
    public async Task AddAsync(GeneratedArticle[] articles)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var issue in articles.Chunk(IssueSize)) AddIssue(issue);
        await transaction.CommitAsync();
    }

    private void AddIssue(GeneratedArticle[] articles)
    {
        var first = articles[0];
        var number = _written + 1;
        var issue = _rows.Add(new Issue
        {
            PublicId = Id("i", number), PublicationId = Paper(first.Paper), Date = first.Date, Edition = number, Precision = DatePrecision.Day,
            Edtf = first.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        var document = _rows.Add(new SourceDocument { Name = "generated", Sha256 = Id("d", number), Encoding = "utf-8", IssueId = issue });
        var pages = Enumerable.Range(1, 12).Select(p => _rows.Add(new Page { IssueId = issue, Number = Id("", p) })).ToList();
        foreach (var (i, article) in articles.Index()) Add(article, new Article
        {
            PublicId = Id("a", ++_written), Ordinal = i + 1, IssueId = issue, SourceDocumentId = document, PageId = pages[article.Page - 1],
            Section = article.Section, Headline = article.Headline, Deck = article.Deck, Summary = article.Blocks[0][..Math.Min(160, article.Blocks[0].Length)],
            TextLength = article.Blocks.Sum(b => b.Length), Confidence = 1,
        });
    }

    private void Add(GeneratedArticle article, Article row)
    {
        TextBytes += Encoding.UTF8.GetByteCount(article.Headline + article.Deck) + article.Blocks.Sum(Encoding.UTF8.GetByteCount);
        row.Id = _rows.Add(row);
        _rows.Add(new ArticleText { ArticleId = row.Id, Blocks = [.. article.Blocks.Select(b => new Block(BlockKind.Paragraph, b, []))] });
        _rows.Add(new ArticleAuthor { ArticleId = row.Id, Ordinal = 0, Name = article.Author });
        var tags = article.Places.Select(p => (TagKind.Place, p)).Concat(article.Topics.Select(t => (TagKind.Topic, t)));
        foreach (var tag in tags.Distinct()) _rows.Add(new ArticleTag { ArticleId = row.Id, TagId = Tag(tag), Weight = 0.5 });
    }

    private int Paper(string name) =>
        _papers.TryGetValue(name, out var id) ? id : _papers[name] = _rows.Add(new Publication { Name = name, Slug = name });

    private int Tag((TagKind Kind, string Name) tag) =>
        _tags.TryGetValue(tag, out var id) ? id : _tags[tag] = _rows.Add(new Tag { Kind = tag.Kind, Name = tag.Name });

    private static string Id(string lead, int number) => lead + number.ToString(CultureInfo.InvariantCulture);
}
