using System.Globalization;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>calibrate [FOLDER …]</c>: weights of an article's confidence, from held-out generated pages and from texts with their gold; and how well they are met.</summary>
internal static class CalibrateCommand
{
    private const int Pages = 500;
    private const ulong Seed = 9;

    /// <summary>For each case.</summary>
    private const double Shrink = 0.0005;

    /// <summary>One read article: what speaks for it, and whether it is right.</summary>
    private readonly record struct Case(double[] Signs, bool Exact);

    public static int Run(string[] args)
    {
        var cases = OwnedPage.All(Pages, Seed, args.Skip(1)).SelectMany(Read).ToList();
        var weights = Logistic.Fit([.. cases.Select(c => (c.Signs, c.Exact))], Shrink * cases.Count);
        Console.WriteLine($"{cases.Count} articles: [{string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}]");
        foreach (var group in cases.GroupBy(c => Math.Min(9, (int)(Logistic.Chance(weights, c.Signs) * 10))).OrderBy(g => g.Key))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"said {group.Average(c => Logistic.Chance(weights, c.Signs)):0.00}  exact {group.Average(c => c.Exact ? 1 : 0):0.00}  of {group.Count()}"));
        return 0;
    }

    private static IEnumerable<Case> Read(OwnedPage page)
    {
        foreach (var draft in ArticleSplitter.Split(page.Lines, RoleDecoder.Default.Decode(page.Lines)).Articles)
        {
            var own = draft.Lines.Select(l => l.Line.Number).Where(n => !page.Soft.Contains(n)).ToHashSet();
            var article = ArticleBuilder.Build(draft, 1);
            yield return new Case(Confidence.Signs(draft, article.Blocks, article.Lines), page.Articles.Exists(own.SetEquals));
        }
    }
}
