using System.Globalization;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>heads [PAGES] [FOLDER …]</c>: weights by which the page decides whether a line is a headline or a subheading of the article
/// before; from held-out generated pages (none unless told: their prose shares other words than real prose does)
/// and from texts with their gold.</summary>
internal static class HeadsCommand
{
    private const ulong Seed = 9;

    /// <summary>For each case.</summary>
    private const double Shrink = 0.003;

    public static int Run(string[] args)
    {
        var made = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) ? count : 0;
        var pages = OwnedPage.All(made, Seed, args.Skip(made > 0 ? 2 : 1)).ToList();
        Print("near", [.. pages.SelectMany(Read)], Shrink);
        return 0;
    }

    /// <summary>Fits the weights, prints them, and how well they tell the cases that they were fitted to.</summary>
    public static void Print(string name, List<(double[] Signs, bool Holds)> cases, double shrink)
    {
        var weights = Logistic.Fit(cases, shrink * cases.Count);
        Console.WriteLine($"{name}: [{string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}]");
        Console.WriteLine($"{cases.Count} cases, {cases.Count(c => c.Holds)} hold, wrong {cases.Count(c => c.Holds != Logistic.Chance(weights, c.Signs) > 0.5)}");
    }

    private static IEnumerable<(double[] Signs, bool Holds)> Read(OwnedPage page)
    {
        var groups = ArticleSplitter.Groups(page.Lines, RoleDecoder.Default.Decode(page.Lines));
        var judge = new HeadJudge(groups, new GroupBags(groups));
        foreach (var place in judge.Places())
        {
            var before = place.Piece == 0 ? groups[place.Group - 1] : groups[place.Group][..place.Piece];
            var after = groups[place.Group][place.Piece..];
            var own = page.OwnerOf([after[0].Lines[0].Line]);
            if (own is null || own != page.OwnerOf(after.SelectMany(p => p.Lines).Select(l => l.Line))) continue;
            yield return (place.Signs, own != page.OwnerOf(before.SelectMany(p => p.Lines).Select(l => l.Line)));
        }
    }
}
