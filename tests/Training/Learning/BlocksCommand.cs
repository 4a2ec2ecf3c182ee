using System.Globalization;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>blocks [PAGES] [FOLDER …]</c>: weights by which a block is moved to another article, from held-out generated pages (none unless told) and
/// from texts with their gold.</summary>
internal static class BlocksCommand
{
    private const ulong Seed = 9;
    private const int Rounds = 4000;
    private const double Shrink = 0.001;

    public static int Run(string[] args)
    {
        var made = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) ? count : 0;
        HeadsCommand.Print("blocks", [.. OwnedPage.All(made, Seed, args.Skip(made > 0 ? 2 : 1)).SelectMany(Read)], Rounds, Shrink);
        return 0;
    }

    /// <summary>A block is rightly moved where all of it is the claiming article's and the rest of its present article is not.</summary>
    private static IEnumerable<(double[] Signs, bool Holds)> Read(OwnedPage page)
    {
        foreach (var (place, signs) in BlockMatcher.Places(ArticleSplitter.Groups(page.Lines, RoleDecoder.Default.Decode(page.Lines))))
        {
            var lines = place.Block.SelectMany(p => p.Lines).Select(l => l.Line).Where(l => !page.Soft.Contains(l.Number)).ToList();
            if (page.OwnerOf(lines) is not { } own) continue;
            var others = place.Before.Concat(place.After).SelectMany(p => p.Lines).Select(l => l.Line);
            yield return (signs, own != page.OwnerOf(others) && own == page.OwnerOf(place.Home.SelectMany(p => p.Lines).Select(l => l.Line)) && lines.TrueForAll(l => page.Articles[own].Contains(l.Number)));
        }
    }
}
