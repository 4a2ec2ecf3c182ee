using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Training;

/// <summary>Writes the report of every text of a folder, for scorers outside this repository.</summary>
internal static class ParseCommand
{
    public static int Run(string folder, string reports)
    {
        Directory.CreateDirectory(reports);
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var result = BulletinReader.Read(path, File.ReadAllBytes(path));
            if (result.Report is null) Console.Error.WriteLine(result.Refusal);
            else File.WriteAllText(Path.Combine(reports, Path.GetFileNameWithoutExtension(path) + ".json"), ReportJson.Write(result.Report));
        }
        return 0;
    }
}
