using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Api.Contract;

/// <summary>Every paper.</summary>
public sealed record PapersData(string Schema, IAsyncEnumerable<PaperLine> Papers)
{
    public const string SchemaName = "news-papers/1";
}

/// <summary>A paper.</summary>
/// <param name="Paper">Its name in addresses.</param>
/// <param name="Province">Null: not known.</param>
/// <param name="Site">Host name of its web site; null: not known.</param>
/// <param name="First">Oldest day with an issue; null: no issue is dated.</param>
/// <param name="Last">Newest day with an issue; null: no issue is dated.</param>
public sealed record PaperLine(
    string Address, string Name, string Paper, string? Province, string? Site, int Issues, int Articles, DateOnly? First, DateOnly? Last);

/// <summary>A paper with its issues, the oldest first, undated ones last.</summary>
public sealed record PaperData(string Schema, PaperLine Paper, IAsyncEnumerable<CountedIssue> Issues)
{
    public const string SchemaName = "news-paper/1";
}

/// <summary>An issue with the number of its articles.</summary>
public sealed record CountedIssue(IssueLine Issue, int Articles);

/// <summary>All papers of one day: articles paper by paper, in reading order.</summary>
public sealed record DayData(string Schema, string Address, DateOnly Date, int Count, IAsyncEnumerable<ArticleLine> Articles)
{
    public const string SchemaName = "news-day/1";
}

/// <summary>Every tag, kind by kind, the most used first.</summary>
public sealed record TagsData(string Schema, IAsyncEnumerable<TagLine> Tags)
{
    public const string SchemaName = "news-tags/1";
}

/// <summary>A tag with the number of its articles.</summary>
public sealed record TagLine(string Address, TagKind Kind, string Name, int Articles);

/// <summary>Articles of a tag, the newest first.</summary>
public sealed record TagData(string Schema, string Address, TagKind Kind, string Name, int Count, IAsyncEnumerable<ArticleLine> Articles)
{
    public const string SchemaName = "news-tag/1";
}

/// <summary>Everybody named in bylines, those of most articles first.</summary>
public sealed record AuthorsData(string Schema, IAsyncEnumerable<AuthorLine> Authors)
{
    public const string SchemaName = "news-authors/1";
}

/// <summary>An author with the number of their articles.</summary>
public sealed record AuthorLine(string Address, string Name, int Articles);

/// <summary>Articles that name a person in their bylines, the newest first.</summary>
public sealed record AuthorData(string Schema, string Address, string Name, int Count, IAsyncEnumerable<ArticleLine> Articles)
{
    public const string SchemaName = "news-author/1";
}
