namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>The embedded tables under Tags/Data; lines that begin with # say where each comes from.</summary>
internal static class TagTables
{
    /// <summary>The table's lines, comments and empty ones aside.</summary>
    public static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(TagTables).Assembly.GetManifestResourceStream("Tags." + table)
            ?? throw new InvalidOperationException($"The table {table} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    /// <summary>A table of one word a line.</summary>
    public static IReadOnlyList<string> Words(string table) => [.. Lines(table).Select(line => line.Trim())];
}
