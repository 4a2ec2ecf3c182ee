using System.Security.Cryptography;
using System.Text;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>SHA-256 of every file of an export, in the form that <c>sha256sum -c</c> reads.</summary>
internal static class ExportSums
{
    private const int HashLength = 64;

    public static async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        var sums = new StringBuilder();
        foreach (var path in Files(folder)) sums.Append(await HashAsync(folder, path, cancellation)).Append("  ").Append(path).Append('\n');
        await File.WriteAllTextAsync(Path.Combine(folder, ExportPaths.Sums), sums.ToString(), cancellation);
    }

    /// <summary>The files that the list names, each with its bytes as they were written.</summary>
    /// <returns>Paths, or one sentence that says what is wrong.</returns>
    public static async Task<(IReadOnlySet<string> Paths, string? Refusal)> CheckAsync(string folder, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var list = Path.Combine(folder, ExportPaths.Sums);
        if (!File.Exists(list)) return (paths, $"{folder} is an export that was broken off ({ExportPaths.Sums} is missing): export again.");
        foreach (var line in await File.ReadAllLinesAsync(list, cancellation))
        {
            if (Entry(line) is not { } entry) return (paths, Damaged(folder, $"{ExportPaths.Sums} holds a line that names no file of it"));
            if (!File.Exists(Path.Combine(folder, entry.Path))) return (paths, Damaged(folder, $"{entry.Path} is missing"));
            if (await HashAsync(folder, entry.Path, cancellation) != entry.Hash) return (paths, Damaged(folder, $"{entry.Path} is not what was written"));
            paths.Add(entry.Path);
        }
        return (paths, null);
    }

    public static string Damaged(string folder, string why) => $"{folder} is damaged ({why}); nothing was imported: take another copy of the export.";

    /// <summary>Null: the line is no hash with a path below the folder.</summary>
    private static (string Hash, string Path)? Entry(string line)
    {
        if (line.Length < HashLength + 3 || line.AsSpan(HashLength, 2) is not "  ") return null;
        var path = line[(HashLength + 2)..];
        return path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(p => p is "" or "." or "..") ? null : (line[..HashLength], path);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')).Where(f => f != ExportPaths.Sums).Order(StringComparer.Ordinal);

    private static async Task<string> HashAsync(string folder, string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(Path.Combine(folder, path));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }
}
