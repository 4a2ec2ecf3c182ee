using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Corpus;

/// <summary>The switch that makes expectations of what is read.</summary>
internal static class CorpusUpdate
{
    /// <summary>Whether the environment asks for new margins and is not a CI's.</summary>
    public static bool Asked => IsAsked(Environment.GetEnvironmentVariable("UPDATE_CORPUS"), Environment.GetEnvironmentVariable("CI"));

    /// <param name="update">Value of <c>UPDATE_CORPUS</c>; null: not set.</param>
    /// <param name="ci">Value of <c>CI</c>; null or empty: not on one.</param>
    public static bool IsAsked(string? update, string? ci) => update == "1" && string.IsNullOrEmpty(ci);

    /// <summary>Writes the case with what was read.</summary>
    /// <exception cref="InvalidOperationException">The report breaks an invariant: the reader is wrong, whatever the case says.</exception>
    public static void Rewrite(string path, CorpusCase page, IReadOnlyList<string> margins, BulletinReport report)
    {
        if (Broken(report, page.Lines) is { } reason) throw new InvalidOperationException($"{page.Name} is not rewritten: {reason}");
        File.WriteAllText(path, page.Write(margins));
    }

    /// <summary>The invariant that a report breaks; null: none.</summary>
    public static string? Broken(BulletinReport report, IReadOnlyList<string> lines)
    {
        var owners = report.Articles.Select(a => a.Lines).Concat(report.Other.Select(o => o.Lines)).SelectMany(LineRange.Lines).ToLookup(n => n);
        for (var n = 1; n <= lines.Count; n++)
            if (!string.IsNullOrWhiteSpace(lines[n - 1]) && owners[n].Count() != 1) return $"line {n} has {owners[n].Count()} owners.";
        return report.Articles.SelectMany(a => a.Blocks).FirstOrDefault(b => !StandsIn(b, lines)) is { } block ? $"\"{block.Text}\" does not stand in its lines." : null;
    }

    /// <summary>Whether a block's characters come in the order of the lines it cites, white space aside.</summary>
    private static bool StandsIn(Block block, IReadOnlyList<string> lines)
    {
        var source = string.Concat(LineRange.Lines(block.Lines).Select(n => lines[n - 1]));
        var at = 0;
        foreach (var c in block.Text.Where(c => !char.IsWhiteSpace(c)))
        {
            at = source.IndexOf(c, at) + 1;
            if (at == 0) return false;
        }
        return true;
    }
}
