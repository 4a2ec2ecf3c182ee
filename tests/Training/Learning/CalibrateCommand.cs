using System.Globalization;
using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>calibrate [FOLDER …]</c>: weights of an article's confidence, from held-out generated pages and from texts with their gold; and how well they are met.</summary>
internal static class CalibrateCommand
{
    private const int Pages = 500;
    private const ulong Seed = 9;
    private const int Rounds = 400;
    private const double Rate = 0.5, Shrink = 0.0005;

    /// <summary>One read article: what speaks for it, and whether it is right.</summary>
    private readonly record struct Case(double[] Signs, bool Exact);

    public static int Run(string[] args)
    {
        var cases = PageGenerator.Pages(Pages, Seed, heldOut: true).SelectMany(Read).ToList();
        foreach (var folder in args.Skip(1)) cases.AddRange(Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).SelectMany(Read));
        var weights = Fit(cases);
        Console.WriteLine($"{cases.Count} articles: [{string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}]");
        foreach (var group in cases.GroupBy(c => Math.Min(9, (int)(Chance(weights, c) * 10))).OrderBy(g => g.Key))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"said {group.Average(c => Chance(weights, c)):0.00}  exact {group.Average(c => c.Exact ? 1 : 0):0.00}  of {group.Count()}"));
        return 0;
    }

    private static IEnumerable<Case> Read(TrainingPage page)
    {
        var truth = page.Lines.Index().Where(l => l.Item is { Article: > 0, Soft: false }).GroupBy(l => l.Item.Article, l => l.Index + 1).Select(g => g.ToHashSet()).ToList();
        var soft = page.Lines.Index().Where(l => l.Item.Soft).Select(l => l.Index + 1).ToHashSet();
        return Read(PageLines.Of([.. page.Lines.Select(l => l.Text)]), truth, soft);
    }

    private static IEnumerable<Case> Read(string goldPath)
    {
        var lines = PageLines.Of(File.ReadAllText(goldPath.Replace(".gold.json", ".txt", StringComparison.Ordinal)).ReplaceLineEndings("\n").Split('\n'));
        using var gold = JsonDocument.Parse(File.ReadAllText(goldPath));
        var articles = gold.RootElement.GetProperty("articles").EnumerateArray().ToList();
        var soft = articles.SelectMany(a => Numbers(a, "soft")).Concat(Numbers(gold.RootElement, "softOther")).ToHashSet();
        var there = lines.Select(l => l.Number).ToHashSet();
        return Read(lines, [.. articles.Select(a => Numbers(a, "lines").Where(n => there.Contains(n) && !soft.Contains(n)).ToHashSet())], soft).ToList();
    }

    private static IEnumerable<int> Numbers(JsonElement from, string field) => from.TryGetProperty(field, out var ranges)
        ? ranges.EnumerateArray().SelectMany(r => Enumerable.Range(r[0].GetInt32(), r[1].GetInt32() - r[0].GetInt32() + 1))
        : [];

    private static IEnumerable<Case> Read(PageLine[] lines, List<HashSet<int>> truth, HashSet<int> soft)
    {
        foreach (var draft in ArticleSplitter.Split(lines, RoleDecoder.Default.Decode(lines)).Articles)
        {
            var own = draft.Lines.Select(l => l.Line.Number).Where(n => !soft.Contains(n)).ToHashSet();
            var article = ArticleBuilder.Build(draft, 1);
            yield return new Case(Confidence.Signs(draft, article.Blocks, article.Lines), truth.Exists(own.SetEquals));
        }
    }

    /// <summary>Logistic regression by full gradients.</summary>
    private static double[] Fit(List<Case> cases)
    {
        var weights = new double[cases[0].Signs.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var one in cases)
            {
                var error = (one.Exact ? 1 : 0) - Chance(weights, one);
                for (var i = 0; i < slope.Length; i++) slope[i] += error * one.Signs[i] / cases.Count;
            }
            for (var i = 0; i < slope.Length; i++) weights[i] += Rate * (slope[i] - (Shrink * weights[i]));
        }
        return weights;
    }

    private static double Chance(double[] weights, Case one) => 1 / (1 + Math.Exp(-one.Signs.Zip(weights, (s, w) => s * w).Sum()));
}
