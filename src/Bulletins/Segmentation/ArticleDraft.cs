using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A line of an article that is being put together. A reference, because a document of millions of lines lies in several lists at once.</summary>
internal sealed record DraftLine(PageLine Line, LineReading Reading)
{
    private bool? opensReport;
    private TextCredits? credits;

    public LineRole Role => Reading.Role;

    /// <summary>Whether it opens as reports do: 本报讯, a wire's dateline, a day. Kept, as the same lines are asked for again and again.</summary>
    public bool OpensReport => opensReport ??= DatelineReader.Read(Line.Text) is not null || (WordFinder.Find(Line.Text).Start & ((1UL << (int)WordGroup.Lead) | (1UL << (int)WordGroup.Wire))) != 0;

    public TextCredits Credits => credits ??= new TextCredits(Line.Text);
}

/// <summary>An article's lines in reading order, before its fields are read.</summary>
internal sealed class ArticleDraft
{
    public List<DraftLine> Lines { get; } = [];

    /// <summary>0 to 1: chance, by the decoder, that the lines just below each of its runs are rightly left out.</summary>
    public double EdgeChance { get; set; } = 1;
}

/// <summary>A line outside articles.</summary>
internal readonly record struct OutsideLine(int Number, OtherKind Kind, string Reason);

/// <summary>A document parted into articles and the rest.</summary>
internal sealed record PartedPage(List<ArticleDraft> Articles, List<OutsideLine> Outside);
