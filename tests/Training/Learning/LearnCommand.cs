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

    public static int Run(string[] args)
    {
        var all = args.Contains("--all");
        args = [.. args.Where(a => a != "--all")];
        var pages = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 9000;
        var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5;
        return Run(args.Length > 1 ? args[1] : "src/Bulletins/Segmentation/roles.model", pages, rounds, all);
    }

    private static int Run(string path, int pages, int rounds, bool all)
    {
        var made = PageGenerator.Pages(pages, Seed, heldOut: false);
        if (all) made = made.Concat(PageGenerator.Pages(pages / 4, Seed, heldOut: true));
        var set = made.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(LabelledPage.Of).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Count} pages, {set.Sum(p => p.States.Length)} lines"));
        var trainer = new RoleTrainer(Rate);
        var draw = new Draw(Seed, heldOut: false);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var page in draw.Shuffled(set)) trainer.Learn(page, Thin(page, draw));
            if (round + 1 < rounds) trainer.Fade(Keep);
            Console.WriteLine($"round {round + 1} of {rounds}");
        }
        File.WriteAllBytes(path, RoleModel.Pack(trainer.Rows, trainer.Steps));
        return 0;
    }

    private static ushort[][] Thin(LabelledPage page, Draw draw) =>
        Array.ConvertAll(page.Rows, rows => Array.FindAll(rows, row => !draw.Chance(row >= Evidence.PlainRows ? LeftLexical : Left)));
}
