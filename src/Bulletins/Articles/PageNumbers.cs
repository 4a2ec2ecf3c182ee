using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Which page of the paper an article stands on: the last folio above it, else the only one of the document.</summary>
internal sealed partial class PageNumbers
{
    private readonly List<(int Line, PageInfo Page)> folios = [];

    private PageNumbers()
    {
    }

    /// <summary>Reads the folios among the lines that belong to no article.</summary>
    public static PageNumbers Of(SourceText source, IEnumerable<OtherLines> outside)
    {
        var pages = new PageNumbers();
        foreach (var n in LineRange.Lines(outside.SelectMany(o => o.Lines)).Order())
            if (!source.IsBlank(n) && source[n].Length <= 180 && Folio(source[n]) is { } folio)
                pages.folios.Add((n, new PageInfo(folio.Number, folio.Name, [new LineRange(n, n)])));
        pages.Join();
        return pages;
    }

    /// <summary>The page of an article that begins at a line; null: no folio says.</summary>
    public PageInfo? At(int line)
    {
        PageInfo? above = null;
        foreach (var (at, page) in folios)
            if (at < line) above = page;
        return above ?? (folios.Count == 1 ? folios[0].Page : null);
    }

    private static Folio? Folio(string line)
    {
        var text = line.Replace("\ufeff", "", StringComparison.Ordinal);
        if (Path().Match(HanText.Narrow(text)) is { Success: true } path) return new Folio(path.Groups["number"].Value, path.Groups["name"] is { Length: > 0 } name ? name.Value : null);
        return FolioReader.Read(text) is { } folio && (folio.Number ?? folio.Name) is not null ? folio : null;
    }

    /// <summary>A number and a name on neighbouring lines (06 | 社会) are one folio.</summary>
    private void Join()
    {
        for (var i = folios.Count - 1; i > 0; i--)
        {
            var (above, below) = (folios[i - 1], folios[i]);
            if (below.Line - above.Line > 2 || (above.Page.Number is null) == (below.Page.Number is null)) continue;
            folios[i - 1] = (above.Line, new PageInfo(above.Page.Number ?? below.Page.Number, above.Page.Name ?? below.Page.Name, [.. above.Page.Lines, .. below.Page.Lines]));
            folios.RemoveAt(i);
        }
    }

    // 三峡晚报 > 2026-06-08 > 第02版 经济
    [GeneratedRegex(@">\s*第?(?<number>[A-Z]?\d{1,3})版\s*[::]?\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
