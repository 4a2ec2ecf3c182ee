using System.Globalization;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>headlines MODEL [PAGES] [FOLDER …]</c>: weights by which the headline is told from kicker and deck, from held-out generated pages and
/// from texts with their gold.</summary>
internal static class HeadlinesCommand
{
    private const ulong Seed = 9;

    /// <summary>How often the net sees each case.</summary>
    private const int Seen = 30;

    public static int Run(string[] args)
    {
        var made = args.Length > 2 && int.TryParse(args[2], CultureInfo.InvariantCulture, out var count) ? count : 0;
        var cases = OwnedPage.All(made, Seed, args.Skip(made > 0 ? 3 : 2)).SelectMany(Read).ToList();
        var net = NetTrainer.Fit(cases, HeadlineSigns.Count, Seen, (trainer, c) => trainer.Choose(c));
        File.WriteAllBytes(args[1], SignNet.Pack([net]));
        Console.WriteLine($"{cases.Count} cases, wrong {cases.Count(c => !c.MaxBy(o => net.OddsOf(o.Signs)).Right)}");
        return 0;
    }

    /// <summary>Articles with several heading lines, of which some run is the headline.</summary>
    private static IEnumerable<List<(float[] Signs, bool Right)>> Read(OwnedPage page)
    {
        foreach (var draft in ArticleSplitter.Split(page.Lines, RoleDecoder.Default.Decode(page.Lines)).Articles)
        {
            if (page.OwnerOf(draft.Lines.Select(l => l.Line)) is not { } own) continue;
            var (top, body) = ArticleBuilder.Parts(draft);
            var heads = HeadlineSpan.HeadsOf(top);
            if (heads.Count < 2) continue;
            var signs = new HeadlineSigns(heads, body);
            var runs = HeadlineSpan.Runs(heads).Select(r => (Signs: signs.Of(r.From, r.To), Text: OwnedPage.Squash(HeadlineReader.Joined(heads[r.From..r.To])))).ToList();
            // With its kicker or deck it may do as well, but alone it is what is looked for: each case is learned from in both ways.
            foreach (var allowed in new[] { page.Headlines[own], page.Headlines[own][..1] })
                if (runs.Exists(r => allowed.Contains(r.Text))) yield return runs.ConvertAll(r => (r.Signs, allowed.Contains(r.Text)));
        }
    }
}
