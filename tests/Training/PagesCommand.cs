using System.Globalization;
using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training;

/// <summary><c>pages --out DIR --count N --seed S [--held-out] [--family NAME]</c>: writes generated pages with their gold.</summary>
internal static class PagesCommand
{
    public static int Run(string[] args)
    {
        var folder = Option(args, "--out") ?? throw new ArgumentException("pages needs --out DIR.");
        var count = int.Parse(Option(args, "--count") ?? "100", CultureInfo.InvariantCulture);
        var seed = ulong.Parse(Option(args, "--seed") ?? "1", CultureInfo.InvariantCulture);
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++) GoldWriter.Write(PageGenerator.Page(seed, i, args.Contains("--held-out"), Option(args, "--family")), folder);
        return 0;
    }

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 || at + 1 >= args.Length ? null : args[at + 1];
    }
}
