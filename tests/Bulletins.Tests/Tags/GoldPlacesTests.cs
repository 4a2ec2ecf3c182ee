using System.Text;
using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Tests.Seeds;
using ProvincialNewsPortal.Bulletins.Text;
using Xunit.Abstractions;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Places of the real documents' articles, given exactly the gold's lines, so that errors of splitting play no part.</summary>
public sealed class GoldPlacesTests(ITestOutputHelper output)
{
    [SourceFact]
    public void Places_reach_nine_in_ten()
    {
        var (hit, must, right, tags) = (0, 0, 0, 0);
        foreach (var (gold, article) in Articles())
        {
            var want = Names(gold, "must");
            var allowed = want.Concat(Names(gold, "may")).ToHashSet(StringComparer.Ordinal);
            var found = article.Tags.Where(t => t.Kind == TagKind.Place).Select(t => Short(t.Name.Split('（')[0])).ToHashSet(StringComparer.Ordinal);
            output.WriteLine($"{article.Headline}: missing [{string.Join(' ', want.Except(found))}] wrong [{string.Join(' ', found.Except(allowed))}]");
            hit += want.Count(found.Contains);
            must += want.Count;
            right += found.Count(allowed.Contains);
            tags += found.Count;
        }
        var (recall, precision) = ((double)hit / must, (double)right / tags);
        output.WriteLine($"recall {recall:0.000} precision {precision:0.000}");
        Assert.True(2 * recall * precision / (recall + precision) >= 0.9, $"recall {recall:0.000} precision {precision:0.000}");
    }

    private static IEnumerable<(JsonElement Gold, ArticleReport Article)> Articles()
    {
        foreach (var file in Directory.GetFiles(SourceDocuments.Gold, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var gold = JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
            var name = Path.GetFileName(file).Replace(".gold.json", ".txt", StringComparison.Ordinal);
            var lines = File.ReadAllText(Path.Combine(SourceDocuments.Folder, name), Encoding.UTF8).Split('\n');
            var publication = gold.GetProperty("publication").EnumerateArray().Select(p => p.GetString()).FirstOrDefault();
            foreach (var article in gold.GetProperty("articles").EnumerateArray().Where(a => a.TryGetProperty("places", out _)))
                yield return (article, Read(article, lines, publication));
        }
    }

    private static ArticleReport Read(JsonElement gold, string[] lines, string? publication)
    {
        var owned = gold.GetProperty("lines").EnumerateArray().Select(r => new LineRange(r[0].GetInt32(), r[1].GetInt32())).ToList();
        var headline = gold.GetProperty("headline").GetString()!;
        var blocks = LineRange.Lines(owned).Where(n => lines[n - 1].Trim().Length > 0)
            .Select(n => new Block(BlockKind.Paragraph, lines[n - 1], [new LineRange(n, n)])).ToList();
        var article = new ArticleReport(1, ArticleForm.Report, null, null, null, headline, null, null, [], [], null, null, false,
            blocks, owned, [], 1);
        return article with { Tags = TagFinder.Find(article, publication) };
    }

    private static List<string> Names(JsonElement gold, string kind) =>
        [.. gold.GetProperty("places").GetProperty(kind).EnumerateArray().Select(p => Short(p.GetString()!))];

    /// <summary>As the scorer folds a name: 甘孜藏族自治州 and 甘孜州 are one.</summary>
    private static string Short(string name)
    {
        var found = Gazetteer.Default.Senses(name).FirstOrDefault(s => s.Full).Place;
        var full = (found?.Name ?? name).TrimEnd('省', '市', '县', '区');
        return full.Length > 1 ? full : name;
    }
}
