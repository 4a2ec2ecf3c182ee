using System.Globalization;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>joins [PAGES] [FOLDER …]</c>: weights by which the pieces of a page are joined to articles, from held-out generated pages (none unless told)
/// and from texts with their gold.</summary>
internal static class JoinsCommand
{
    private const ulong Seed = 9;
    private const double Shrink = 1;
    private static readonly int Kinds = Enum.GetValues<JoinKind>().Length;

    public static int Run(string[] args)
    {
        var made = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) ? count : 0;
        var pages = OwnedPage.All(made, Seed, args.Skip(made > 0 ? 2 : 1)).ToList();
        var cases = Enumerable.Range(0, Kinds).Select(_ => new List<(double[] Signs, bool Holds)>()).ToArray();
        // What the first weights join wrongly or late is what the second learn from besides.
        var weights = Learn(pages, Usual, cases);
        weights = Learn(pages, (kind, signs) => SignedOdds.Of(signs, weights[(int)kind]), cases);
        foreach (var row in weights) Console.WriteLine($"[{string.Join(", ", row.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}],");
        foreach (var kind in Enum.GetValues<JoinKind>())
            Console.WriteLine($"{kind}: {cases[(int)kind].Count} cases, {cases[(int)kind].Count(c => c.Holds)} hold, wrong {cases[(int)kind].Count(c => c.Holds != SignedOdds.Of(c.Signs, weights[(int)kind]) > 0)}");
        return 0;
    }

    /// <summary>Joins the pages by some odds, notes what was looked at on the way, and fits weights to all that was noted so far.</summary>
    private static double[][] Learn(List<OwnedPage> pages, Func<JoinKind, double[], double> oddsOf, List<(double[] Signs, bool Holds)>[] cases)
    {
        var found = new List<(JoinKind Kind, double[] Signs, bool Holds)>[pages.Count];
        Parallel.For(0, pages.Count, n =>
        {
            using var truth = new JoinTruth(pages[n]);
            found[n] = truth.Read(oddsOf);
        });
        foreach (var (kind, signs, holds) in found.SelectMany(f => f)) cases[(int)kind].Add((signs, holds));
        var weights = new double[Kinds][];
        Parallel.For(0, Kinds, k => weights[k] = Logistic.Fit(cases[k], Shrink));
        return weights;
    }

    /// <summary>Odds to begin with: what follows at once goes on unless the decoder saw something begin; likeness counts.</summary>
    private static double Usual(JoinKind kind, double[] signs) =>
        (kind switch { JoinKind.Next => 0, JoinKind.NextHead => -2, _ => -6 }) - signs[JoinSigns.CutOdds] + signs[JoinSigns.LogLikeness];
}
