namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>A paper or site that is known.</summary>
/// <param name="Name">As it prints itself.</param>
/// <param name="Slug">For addresses: lower-case Latin letters, digits and hyphens.</param>
/// <param name="Site">Host of its site; empty: none known.</param>
/// <param name="Province">Short name (四川), 全国 for national papers.</param>
/// <param name="Aliases">Its apps, accounts and sites, which stand for it in credits.</param>
public sealed record Paper(string Name, string Slug, string Site, string Province, IReadOnlyList<string> Aliases);

/// <summary>The table of known papers. Users extend it with a table of the same form.</summary>
public static class Papers
{
    /// <summary>Papers of the table that is built in, in its order.</summary>
    public static IReadOnlyList<Paper> All { get; } = BuiltIn();

    /// <summary>The paper of a name or alias; null: not known.</summary>
    public static Paper? Find(string name) => PaperTable.BuiltIn.Find(name);

    /// <summary>Reads a table: name, slug, site, province, aliases parted by tabs; lines that open with # are comments.</summary>
    /// <exception cref="FormatException">A line has not five fields; the message names it.</exception>
    public static IReadOnlyList<Paper> Read(TextReader table)
    {
        var papers = new List<Paper>();
        for (var n = 1; table.ReadLine() is { } line; n++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (fields.Length != 5 || fields[0].Length == 0) throw new FormatException($"Line {n} of the table of papers has not the five fields name, slug, site, province, aliases: separate them by tabs, and leave empty what is not known.");
            papers.Add(new Paper(fields[0], fields[1], fields[2], fields[3], fields[4].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }
        return papers;
    }

    private static IReadOnlyList<Paper> BuiltIn()
    {
        using var stream = typeof(Papers).Assembly.GetManifestResourceStream("Publications.papers.tsv")
            ?? throw new InvalidOperationException("The table of papers is not embedded.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
