using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Cuts the page where the decoder says that an article, or a displaced block, begins.</summary>
internal static class ArticleSplitter
{
    public static PartedPage Split(PageLine[] lines, LineReading[] readings)
    {
        var page = new PartedPage([], []);
        var groups = Groups(lines, readings);
        for (var i = 0; i < lines.Length; i++)
            if (!readings[i].Role.IsArticle()) page.Outside.Add(new OutsideLine(lines[i].Number, KindOf(readings[i].Role), ReasonOf(readings[i].Role)));
        var edges = new ArticleEdges(lines, readings);
        foreach (var pieces in Joiner.Match(groups))
        {
            var draft = new ArticleDraft();
            draft.Lines.AddRange(pieces.SelectMany(p => p.Lines));
            draft.EdgeChance = edges.ChanceOf(draft);
            page.Articles.Add(draft);
        }
        return page;
    }

    /// <summary>Articles as the decoder reads them, what a page's form says mended in <paramref name="readings"/>; blocks stand where they stood.</summary>
    public static List<List<Piece>> Groups(PageLine[] lines, LineReading[] readings)
    {
        Duplicates.Mark(lines, readings);
        LinkBoxes.Apply(lines, readings);
        SignedTitles.Apply(lines, readings);
        HeadlineRescue.Apply(lines, readings);
        TitleLists.Apply(lines, readings);
        Annexes.Apply(lines, readings);
        SignatureDates.Apply(lines, readings);
        SiteChrome.Apply(lines, readings);
        SiteArticle.Apply(lines, readings);
        return PieceCutter.Cut(lines, readings);
    }

    private static OtherKind KindOf(LineRole role) => role switch
    {
        LineRole.Masthead => OtherKind.Masthead,
        LineRole.Folio => OtherKind.Folio,
        LineRole.Navigation => OtherKind.Navigation,
        LineRole.Slogan => OtherKind.Slogan,
        LineRole.Teaser => OtherKind.Teaser,
        LineRole.Advertisement => OtherKind.Advertisement,
        LineRole.Imprint => OtherKind.Imprint,
        LineRole.Label => OtherKind.Label,
        LineRole.Ornament => OtherKind.Ornament,
        LineRole.Duplicate => OtherKind.Duplicate,
        _ => OtherKind.Fragment,
    };

    private static string ReasonOf(LineRole role) => role switch
    {
        LineRole.Masthead => "names the paper, not an article",
        LineRole.Folio => "page number, date or issue number of the page",
        LineRole.Navigation => "leads to other pages or to an action of the site",
        LineRole.Slogan => "motto or appeal that belongs to no article",
        LineRole.Teaser => "points to a piece that stands elsewhere",
        LineRole.Advertisement => "paid space",
        LineRole.Imprint => "names who made or runs the page",
        LineRole.Label => "label of a part of the page, with no article of its own",
        LineRole.Ornament => "rules, marks or transliteration that say nothing",
        LineRole.Duplicate => "repeats a passage kept elsewhere",
        _ => "text that fits no article of the page",
    };
}
