using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Report records to rows.</summary>
internal static class ReportMapper
{
    /// <summary>Longest summary, characters.</summary>
    private const int SummaryLength = 160;

    public static SourceDocument Document(PreparedDocument prepared, DateTime now)
    {
        var report = prepared.Report!;
        return new SourceDocument
        {
            Name = report.Source.Name,
            Sha256 = report.Source.Sha256,
            Encoding = report.Source.Encoding,
            LineCount = report.Source.LineCount,
            ReaderVersion = BulletinReader.Version,
            ImportedAt = now,
            GivenPublication = prepared.Given.Publication,
            GivenDate = prepared.Given.Date,
            GivenPage = prepared.Given.Page,
            Other = [.. report.Other],
            Content = prepared.Content,
        };
    }

    /// <summary>What another reading of the same bytes may say differently; when and under which name it came stays.</summary>
    public static SourceDocument Refresh(SourceDocument document, PreparedDocument prepared)
    {
        document.ReaderVersion = BulletinReader.Version;
        document.GivenPublication = prepared.Given.Publication;
        document.GivenDate = prepared.Given.Date;
        document.GivenPage = prepared.Given.Page;
        document.Other = [.. prepared.Report!.Other];
        (document.Content!.Length, document.Content.Compressed) = (prepared.Content!.Length, prepared.Content.Compressed);
        return document;
    }

    public static Article Article(ArticleReport report, string publicId) => new()
    {
        PublicId = publicId,
        Ordinal = report.Ordinal,
        Form = report.Form,
        PageLines = [.. report.Page?.Lines ?? []],
        Section = report.Section,
        Kicker = report.Kicker,
        Headline = report.Headline,
        Deck = report.Deck,
        Dateline = report.Dateline,
        Bylines = [.. report.Bylines],
        Credits = [.. report.Credits],
        ContinuedFrom = report.ContinuedFrom,
        ContinuedTo = report.ContinuedTo,
        Incomplete = report.Incomplete,
        Confidence = report.Confidence,
        Summary = Summary(report.Blocks),
        TextLength = report.Blocks.Sum(b => b.Text.Count(c => !char.IsWhiteSpace(c))),
        Lines = [.. report.Lines],
        Text = new ArticleText { Blocks = report.Blocks is PackedBlocks packed ? packed : [.. report.Blocks] },
        Authors = Authors(report.Bylines),
    };

    /// <summary>First words of the running text; of whatever there is where there is none.</summary>
    public static string Summary(IReadOnlyList<Block> blocks)
    {
        var running = blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer).ToList();
        var text = string.Join(' ', (running.Count > 0 ? running : blocks).Take(4).Select(b => b.Text));
        if (text.Length <= SummaryLength) return text;
        var end = char.IsHighSurrogate(text[SummaryLength - 2]) ? SummaryLength - 2 : SummaryLength - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static List<ArticleAuthor> Authors(IReadOnlyList<Byline> bylines) =>
    [
        .. bylines.SelectMany(b => b.Names, (b, name) => (b.Role, name))
            .Select((a, i) => new ArticleAuthor { Ordinal = i, Name = a.name, Role = a.Role }),
    ];
}
