using System.Globalization;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>heads MODEL [PAGES] [FOLDER …]</c>: weights by which the page decides whether a line is a headline or a subheading of the article
/// before; from held-out generated pages (none unless told: their prose shares other words than real prose does)
/// and from texts with their gold.</summary>
internal static class HeadsCommand
{
    private const ulong Seed = 9;

    /// <summary>How often the net sees each case; it knows them by heart after many more.</summary>
    private const int Seen = 12;

    public static int Run(string[] args)
    {
        var made = args.Length > 2 && int.TryParse(args[2], CultureInfo.InvariantCulture, out var count) ? count : 0;
        var cases = OwnedPage.All(made, Seed, args.Skip(made > 0 ? 3 : 2)).SelectMany(Read).ToList();
        var net = NetTrainer.Fit(cases, HeadSigns.Count, Seen, (trainer, c) => trainer.Judge(c.Signs, c.Holds));
        File.WriteAllBytes(args[1], SignNet.Pack([net]));
        Console.WriteLine($"{cases.Count} cases, {cases.Count(c => c.Holds)} hold, wrong {cases.Count(c => c.Holds != net.OddsOf(c.Signs) > 0)}");
        return 0;
    }

    private static IEnumerable<(float[] Signs, bool Holds)> Read(OwnedPage page)
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
