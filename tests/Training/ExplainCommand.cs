using System.Globalization;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Training;

/// <summary>Prints each line of a text with the reader's reasons, tab-separated.</summary>
internal static class ExplainCommand
{
    public static int Run(string path)
    {
        foreach (var line in BulletinReader.Explain(path, File.ReadAllBytes(path)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{line.Line}\t{line.Article?.ToString(CultureInfo.InvariantCulture) ?? "-"}\t{line.Role}{(line.Begins ? "*" : "")}\t{line.Certainty:0.00}\t{line.RunnerUp}\t{line.Text}\t{line.BeginsChance:0.00}\t{string.Join("; ", line.Evidence)}"));
        return 0;
    }
}
