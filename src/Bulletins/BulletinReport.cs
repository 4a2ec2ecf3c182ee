using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>What the importer makes of one source document: the published contract <c>bulletin-report/1</c>.
/// Names, closed sets and order of fields are the contract's; <see cref="ReportJson"/> writes them.</summary>
public sealed record BulletinReport(
    SourceInfo Source, IssueInfo Issue, IReadOnlyList<ArticleReport> Articles, IReadOnlyList<OtherLines> Other)
{
    /// <summary>Name and version of the contract.</summary>
    public const string SchemaName = "bulletin-report/1";
}

/// <summary>The document that was read.</summary>
/// <param name="Name">File name alone, without folders.</param>
/// <param name="Sha256">Of the bytes as they came, lower-case hexadecimal, 64 characters.</param>
/// <param name="LineCount">Lines, blank ones included; a final break makes one more.</param>
/// <param name="Encoding">utf-8, utf-8-bom, gb18030, utf-16le or utf-16be.</param>
public sealed record SourceInfo(string Name, string Sha256, int LineCount, string Encoding);

/// <summary>The issue that the document is of, as far as it says.</summary>
/// <param name="Publication">Paper or site; null: nothing in the text says.</param>
/// <param name="Number">Number as printed (总第8213期); null: none printed.</param>
/// <param name="Edition">A second edition of the day as printed; null: none named.</param>
/// <param name="Date">ISO day to browse under, a +08:00 day; null: no day is known.</param>
/// <param name="Edtf">Extended Date/Time Format; null where nothing at all is known.</param>
/// <param name="Precision">How the date is known.</param>
/// <param name="Evidence">Lines the date rests on; empty where unknown.</param>
public sealed record IssueInfo(
    string? Publication, string? Number, string? Edition, DateOnly? Date, string? Edtf, DatePrecision Precision,
    IReadOnlyList<DateEvidence> Evidence);

/// <summary>How an issue's date is known.</summary>
public enum DatePrecision { Day, Inferred, Month, Year, Unknown }

/// <summary>One line that speaks for the date.</summary>
/// <param name="Line">1-based source line.</param>
/// <param name="Text">The words on it that speak.</param>
public sealed record DateEvidence(int Line, string Text);

/// <summary>One article, with every line that it owns.</summary>
/// <param name="Ordinal">Reading order in the document, from 1.</param>
/// <param name="Headline">Never empty; two lines joined by one space.</param>
/// <param name="Confidence">0 to 1: the importer's own estimate that the article's lines are exactly right.</param>
/// <param name="Lines">Every source line the article owns, ascending.</param>
public sealed record ArticleReport(
    int Ordinal, ArticleForm Form, PageInfo? Page, string? Section, string? Kicker, string Headline, string? Deck,
    string? Dateline, IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Credits, string? ContinuedFrom,
    string? ContinuedTo, bool Incomplete, IReadOnlyList<Block> Blocks, IReadOnlyList<LineRange> Lines,
    IReadOnlyList<TagReport> Tags, double Confidence);

/// <summary>What kind of piece an article is.</summary>
public enum ArticleForm { Report, Brief, Picture, Notice, Letter, Correction, Interview, Table }

/// <summary>A page (版) of the paper.</summary>
/// <param name="Number">As printed, without 第 and 版; null: only a name is printed.</param>
/// <param name="Name">Page name (要闻); null: only a number is printed.</param>
/// <param name="Lines">Where it is printed.</param>
public sealed record PageInfo(string? Number, string? Name, IReadOnlyList<LineRange> Lines);

/// <summary>Who is named for a piece of work on the article.</summary>
/// <param name="Names">In print order, never empty, spaces inside a name removed.</param>
/// <param name="Affiliation">As printed before the names; null: none printed.</param>
public sealed record Byline(BylineRole Role, IReadOnlyList<string> Names, string? Affiliation);

/// <summary>What a named person did.</summary>
public enum BylineRole { Reporter, Photographer, Author, Correspondent, Editor, Compiler, Proofreader, Reviewer }

/// <summary>One paragraph or other piece of an article's text, in reading order.</summary>
/// <param name="Text">Plain source text; joining lines dropped breaks and padding only.</param>
/// <param name="Lines">The lines it stands on, in reading order of the block.</param>
public sealed record Block(BlockKind Kind, string Text, IReadOnlyList<LineRange> Lines);

/// <summary>What a block is.</summary>
public enum BlockKind { Paragraph, Subheading, Caption, Question, Answer, ListItem, TableRow, Note }

/// <summary>A subject of the article.</summary>
/// <param name="Weight">0 to 1, how much the article is about it.</param>
public sealed record TagReport(TagKind Kind, string Name, TagOrigin Origin, IReadOnlyList<LineRange> Lines, double Weight);

/// <summary>What a tag names.</summary>
public enum TagKind { Place, Organisation, Person, Topic, Section }

/// <summary>Where a tag comes from: printed in the source, found by rule, or inferred from how the archive uses its words.</summary>
public enum TagOrigin { Printed, Rule, Inferred }

/// <summary>Lines that belong to no article, and why.</summary>
public sealed record OtherLines(OtherKind Kind, IReadOnlyList<LineRange> Lines, string Reason);

/// <summary>What lines outside articles are.</summary>
public enum OtherKind { Masthead, Folio, Navigation, Slogan, Teaser, Advertisement, Imprint, Label, Ornament, Duplicate, Fragment }
