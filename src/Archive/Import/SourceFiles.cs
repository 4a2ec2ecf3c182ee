namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Files to read, in a stable order, and a sentence for each path that leads nowhere.</summary>
public sealed record FoundFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Refusals);

/// <summary>A file's bytes, or one sentence why there are none.</summary>
public sealed record FileBytes(byte[]? Bytes, string? Refusal);

/// <summary>Bulletins on disk.</summary>
public static class SourceFiles
{
    /// <summary>Beyond this no file is taken into memory, bytes; the reader's own limit is lower.</summary>
    private const long Largest = 1L << 30;

    /// <summary>The files that paths name: files as they are, folders for every *.txt below them, links not followed.</summary>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var refusals = new List<string>();
        foreach (var path in paths)
        {
            if (File.Exists(path)) files.Add(path);
            else if (Directory.Exists(path)) AddFolder(path, files, refusals);
            else refusals.Add($"{path} is neither a file nor a folder; check the name.");
        }
        return new FoundFiles(files, refusals);
    }

    /// <summary>The file's bytes, or why they can't be had.</summary>
    public static FileBytes Read(string path)
    {
        try
        {
            return new FileInfo(path).Length > Largest
                ? new(null, $"{path} is larger than 1 GiB; split it.")
                : new(File.ReadAllBytes(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, $"{path} can't be read ({e.Message}); check that it is there and that you may read it.");
        }
    }

    private static void AddFolder(string folder, List<string> files, List<string> refusals)
    {
        var below = Directory.EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
        }).Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        var count = files.Count;
        try
        {
            files.AddRange(below.Order(StringComparer.Ordinal));
        }
        catch (UnauthorizedAccessException e)
        {
            refusals.Add($"{folder} can't be searched ({e.Message}); give yourself the right to read it.");
            return;
        }
        if (files.Count == count) refusals.Add($"{folder} holds no *.txt file; name the files, or save the bulletins as text.");
    }
}
