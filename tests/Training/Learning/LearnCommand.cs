using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Learns the decoder's model from generated pages and writes it where the reader embeds it.</summary>
internal static class LearnCommand
{
    private const ulong Seed = 1;
    private const float Rate = 0.12f;
    private const float Keep = 0.97f;

    /// <summary>Chance that an answer is left out of one look at a page.</summary>
    private const double Left = 0.2;

    /// <summary>The same for answers that are characters.</summary>
    private const double LeftLexical = 0.9;

    /// <summary>Models learned apart, each from pages of its own; the mean of their weights reads pages of new kinds better than any of them.</summary>
    private const int Members = 6;

    public static int Run(string[] args)
    {
        var all = args.Contains("--all");
        args = [.. args.Where(a => a != "--all")];
        var path = args.Length > 1 ? args[1] : "src/Bulletins/Segmentation/roles.model";
        var pages = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 9000;
        var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5;
        var members = new ModelMean[Members];
        Parallel.For(0, Members, i => members[i] = Learn(Seed + (ulong)i, pages, rounds, all));
        var mean = members[0];
        foreach (var other in members[1..]) mean.Add(other);
        File.WriteAllBytes(path, RoleModel.Pack(mean.Rows, mean.Steps));
        return 0;
    }

    /// <summary>One member: the mean of its weights after each round but the first two.</summary>
    private static ModelMean Learn(ulong seed, int pages, int rounds, bool all)
    {
        var made = PageGenerator.Pages(pages, seed, heldOut: false);
        if (all) made = made.Concat(PageGenerator.Pages(pages / 4, seed, heldOut: true));
        var set = made.Select(LabelledPage.Of).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Count} pages, {set.Sum(p => p.States.Length)} lines"));
        var (trainer, draw, mean) = (new RoleTrainer(Rate), new Draw(seed, heldOut: false), new ModelMean());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var page in draw.Shuffled(set)) trainer.Learn(page, Thin(page, draw));
            if (round >= 2 || round + 1 == rounds) mean.Add(trainer.Rows, trainer.Steps);
            if (round + 1 < rounds) trainer.Fade(Keep);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1} of {rounds}"));
        }
        return mean;
    }

    private static ushort[][] Thin(LabelledPage page, Draw draw) =>
        Array.ConvertAll(page.Rows, rows => Array.FindAll(rows, row => !draw.Chance(row >= Evidence.PlainRows ? LeftLexical : Left)));
}
