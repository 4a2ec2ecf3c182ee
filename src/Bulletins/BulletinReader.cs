using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Dates;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Publications;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>What the user knows better than the text says. Null: let the text say.</summary>
public sealed record ReadOptions(string? Publication = null, DateOnly? Date = null, string? Page = null)
{
    /// <summary>Largest document that is read, bytes; 16 MiB unless told.</summary>
    public int MaximumBytes { get; init; } = 16 << 20;

    /// <summary>Whether tags are looked for.</summary>
    public bool Tags { get; init; } = true;

    /// <summary>The papers that are known; the built-in table unless told.</summary>
    public PaperTable Papers { get; init; } = PaperTable.BuiltIn;

    /// <summary>Topics, new terms and the user's rules that tags follow.</summary>
    public TagVocabulary Vocabulary { get; init; } = TagVocabulary.Default;
}

/// <summary>A report, or the reason why there is none: exactly one of the two is null.</summary>
/// <param name="Report">The report; null where the document was refused.</param>
/// <param name="Refusal">One sentence naming the file, the reason and the remedy; null where it was read.</param>
public sealed record ReadResult(BulletinReport? Report, string? Refusal);

/// <summary>The only entry point: bytes in, report out. Pure: no files, no clock, no settings.</summary>
public static class BulletinReader
{
    /// <summary>Grows whenever a report for the same bytes may differ; stored beside what it made.</summary>
    public const int Version = 13;

    /// <summary>Reads one source document.</summary>
    /// <param name="name">File name; folders are dropped.</param>
    /// <param name="bytes">The document as it came.</param>
    public static ReadResult Read(string name, ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        var decoded = TextDecoder.Decode(name, bytes.Span, options.MaximumBytes);
        if (decoded.Text is not { } source) return new ReadResult(null, decoded.Refusal);
        var lines = PageLines.Of(source);
        return new ReadResult(Report(source, lines, RoleDecoder.Default.Decode(lines), options), null);
    }

    /// <summary>The document's text as the reader sees it, for showing an article within its source.</summary>
    /// <returns>Null: <see cref="Read"/> would refuse the bytes.</returns>
    public static SourceText? Open(string name, ReadOnlyMemory<byte> bytes, ReadOptions? options = null) =>
        TextDecoder.Decode(name, bytes.Span, (options ?? new ReadOptions()).MaximumBytes).Text;

    /// <summary>The same reading, line by line with its reasons; empty where the document is refused.</summary>
    public static IReadOnlyList<LineExplanation> Explain(string name, ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        if (TextDecoder.Decode(name, bytes.Span, options.MaximumBytes).Text is not { } source) return [];
        var lines = PageLines.Of(source);
        var readings = RoleDecoder.Default.Decode(lines);
        // What the decoder made of the lines is shown, not what parting the page made of that.
        return Explanations.Of(lines, readings, Report(source, lines, [.. readings], options with { Tags = false }));
    }

    private static BulletinReport Report(SourceText source, PageLine[] lines, LineReading[] readings, ReadOptions options)
    {
        var page = ArticleSplitter.Split(lines, readings);
        var articles = page.Articles.Select((draft, i) => ArticleBuilder.Build(draft, i + 1)).ToList();
        var other = OutsideLines.Of(page.Outside);
        LineLedger.Check(source, articles, other);
        articles = StrayCredits.Join(source, articles, other);
        var pages = PageNumbers.Of(source, other);
        articles = [.. articles.Select(a => a with { Page = options.Page is { } told ? new PageInfo(told, null, []) : pages.At(a.Lines[0].First) })];
        var issue = Issue(source, articles, other, options);
        if (options.Tags) articles = [.. articles.Select(a => a with { Tags = TagFinder.Find(a, issue.Publication, options.Vocabulary) })];
        return new BulletinReport(new SourceInfo(source.Name, source.Sha256, source.Lines.Count, source.Encoding), issue, articles, other);
    }

    /// <summary>What the user says stands; the text says the rest.</summary>
    private static IssueInfo Issue(SourceText source, List<ArticleReport> articles, IReadOnlyList<OtherLines> other, ReadOptions options)
    {
        var read = IssueDateReader.Read(source, articles.SelectMany(a => a.Lines), other);
        var paper = options.Publication ?? PublicationReader.Read(source, articles, options.Papers);
        return options.Date is { } told
            ? new IssueInfo(paper, read.Number, read.Edition, told, $"{told:yyyy-MM-dd}", DatePrecision.Day, [])
            : new IssueInfo(paper, read.Number, read.Edition, read.Date, read.Edtf, read.Precision, read.Evidence);
    }
}
