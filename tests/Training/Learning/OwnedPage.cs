using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;
using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>A page and whose its lines are: generated, or a text with its gold.</summary>
/// <param name="Articles">Numbers of the non-blank lines of each article, soft ones left out.</param>
/// <param name="Soft">Lines that some readers would count to another article.</param>
internal sealed record OwnedPage(PageLine[] Lines, List<HashSet<int>> Articles, HashSet<int> Soft)
{
    /// <summary>The headline of each article, then others that would do; without white space.</summary>
    public required List<List<string>> Headlines { get; init; }

    /// <summary>Held-out generated pages, then the texts of folders that hold NAME.txt and NAME.gold.json.</summary>
    public static IEnumerable<OwnedPage> All(int made, ulong seed, IEnumerable<string> folders) =>
        PageGenerator.Pages(made, seed, heldOut: true).Select(Of)
            .Concat(folders.SelectMany(f => Directory.EnumerateFiles(f, "*.gold.json").Order(StringComparer.Ordinal)).Select(Of));

    /// <summary>The article that most characters of the lines belong to, from 0; null: none, or each line is soft.</summary>
    public int? OwnerOf(IEnumerable<PageLine> lines) => lines.Where(l => !Soft.Contains(l.Number))
        .GroupBy(l => Articles.FindIndex(a => a.Contains(l.Number)), l => l.Text.Length).OrderByDescending(g => g.Sum())
        .Select(g => g.Key < 0 ? (int?)null : g.Key).FirstOrDefault();

    private static OwnedPage Of(TrainingPage page) => new(
        PageLines.Of([.. page.Lines.Select(l => l.Text)]),
        [.. page.Lines.Index().Where(l => l.Item is { Article: > 0, Soft: false }).GroupBy(l => l.Item.Article, l => l.Index + 1).Select(g => g.ToHashSet())],
        [.. page.Lines.Index().Where(l => l.Item.Soft).Select(l => l.Index + 1)])
    {
        Headlines = [.. page.Lines.Where(l => l is { Article: > 0, Soft: false }).Select(l => l.Article).Distinct().Select(n => new List<string> { Squash(page.Articles.First(a => a.Number == n).Headline) })],
    };

    private static OwnedPage Of(string goldPath)
    {
        var lines = PageLines.Of(File.ReadAllText(goldPath.Replace(".gold.json", ".txt", StringComparison.Ordinal)).ReplaceLineEndings("\n").Split('\n'));
        using var gold = JsonDocument.Parse(File.ReadAllText(goldPath));
        var articles = gold.RootElement.GetProperty("articles").EnumerateArray().ToList();
        var soft = articles.SelectMany(a => Numbers(a, "soft")).Concat(Numbers(gold.RootElement, "softOther")).ToHashSet();
        var there = lines.Select(l => l.Number).Where(n => !soft.Contains(n)).ToHashSet();
        return new OwnedPage(lines, [.. articles.Select(a => Numbers(a, "lines").Where(there.Contains).ToHashSet())], soft)
        {
            Headlines = [.. articles.Select(a => a.GetProperty("altHeadlines").EnumerateArray().Prepend(a.GetProperty("headline")).Select(h => Squash(h.GetString())).ToList())],
        };
    }

    /// <summary>Without white space.</summary>
    public static string Squash(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<int> Numbers(JsonElement from, string field) => from.TryGetProperty(field, out var ranges)
        ? LineRange.Lines(ranges.EnumerateArray().Select(r => new LineRange(r[0].GetInt32(), r[1].GetInt32())))
        : [];
}
