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
        var (low, high) = (0, folios.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (folios[middle].Line < line) low = middle + 1;
            else high = middle;
        }
        return low > 0 ? folios[low - 1].Page : folios.Count == 1 ? folios[0].Page : null;
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
        var apart = folios.ToList();
        folios.Clear();
        foreach (var (line, page) in apart)
        {
            if (folios.Count > 0 && folios[^1] is var last && line - last.Page.Lines[^1].Last <= 2 && (last.Page.Number is null) != (page.Number is null) && (last.Page.Name is null) != (page.Name is null))
                folios[^1] = (last.Line, new PageInfo(last.Page.Number ?? page.Number, last.Page.Name ?? page.Name, [.. last.Page.Lines, .. page.Lines]));
            else
                folios.Add((line, page));
        }
    }

    // 三峡晚报 > 2026-06-08 > 第02版 经济
    [GeneratedRegex(@">\s*第?(?<number>[A-Z]?\d{1,3})版\s*[::]?\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
