using System.Globalization;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary><c>joins MODEL [PAGES] [FOLDER …]</c>: weights by which the pieces of a page are joined to articles, from held-out generated pages (none unless told)
/// and from texts with their gold.</summary>
internal static class JoinsCommand
{
    private const ulong Seed = 9;
    private const int Rounds = 3, Seen = 6;
    private static readonly int Kinds = Enum.GetValues<JoinKind>().Length;

    public static int Run(string[] args)
    {
        var made = args.Length > 2 && int.TryParse(args[2], CultureInfo.InvariantCulture, out var count) ? count : 0;
        var pages = OwnedPage.All(made, Seed, args.Skip(made > 0 ? 3 : 2)).ToList();
        var cases = Enumerable.Range(0, Kinds).Select(_ => new List<(float[] Signs, bool Holds)>()).ToArray();
        var nets = new SignNet[Kinds];
        for (var round = 0; round < Rounds; round++)
        {
            // What the nets so far join wrongly or late is what the next learn from besides; the first odds lead where none go later.
            if (round == 1) Array.ForEach(cases, c => c.Clear());
            Note(pages, round == 0 ? Usual : (kind, signs) => nets[(int)kind].OddsOf(signs), cases);
            Parallel.For(0, Kinds, kind => nets[kind] = NetTrainer.Fit(cases[kind], JoinSigns.Count, Seen, (trainer, c) => trainer.Judge(c.Signs, c.Holds)));
        }
        File.WriteAllBytes(args[1], SignNet.Pack(nets));
        foreach (var kind in Enum.GetValues<JoinKind>())
            Console.WriteLine($"{kind}: {cases[(int)kind].Count} cases, {cases[(int)kind].Count(c => c.Holds)} hold, wrong {cases[(int)kind].Count(c => c.Holds != nets[(int)kind].OddsOf(c.Signs) > 0)}");
        return 0;
    }

    /// <summary>Joins the pages by some odds and notes what was looked at on the way.</summary>
    private static void Note(List<OwnedPage> pages, Func<JoinKind, float[], double> oddsOf, List<(float[] Signs, bool Holds)>[] cases)
    {
        var found = new List<(JoinKind Kind, float[] Signs, bool Holds)>[pages.Count];
        Parallel.For(0, pages.Count, n =>
        {
            using var truth = new JoinTruth(pages[n]);
            found[n] = truth.Read(oddsOf);
        });
        foreach (var (kind, signs, holds) in found.SelectMany(f => f)) cases[(int)kind].Add((signs, holds));
    }

    /// <summary>Odds to begin with: what follows at once goes on unless the decoder saw something begin; likeness counts.</summary>
    private static double Usual(JoinKind kind, float[] signs) =>
        (kind switch { JoinKind.Next => 0, JoinKind.NextHead => -2, _ => -6 }) - signs[JoinSigns.CutOdds] + signs[JoinSigns.LogLikeness];
}
