using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>Where things stand in an export; paths are relative, with "/".</summary>
internal static class ExportPaths
{
    /// <summary>Says what the folder is; the first file written.</summary>
    public const string Label = "export.json";

    /// <summary>The last file written: without it an export was broken off.</summary>
    public const string Sums = "SHA256SUMS";

    public const string Articles = "articles.jsonl";
    public const string Database = "archive.db";
    public const string ReadMe = "README.txt";

    /// <summary>Which file holds which document's bytes.</summary>
    public const string SourceFiles = "rows/source-files.jsonl";

    /// <summary>Longest name of a file or folder, bytes; file systems allow 255, archivers less.</summary>
    private const int LongestName = 120;

    /// <summary>As in the site's addresses; the issue with its publication loaded.</summary>
    public static string Folder(Issue issue) => issue switch
    {
        { Publication: null } => $"papers/unnamed/{issue.PublicId}",
        { Date: null } => $"papers/{Safe(issue.Publication.Slug)}/undated/{issue.PublicId}",
        _ => $"papers/{Safe(issue.Publication.Slug)}/{issue.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            + (issue.Edition > 1 ? string.Create(CultureInfo.InvariantCulture, $"/e{issue.Edition}") : ""),
    };

    public static string Markdown(Article article) => $"{Folder(article.Issue!)}/{article.PublicId}.md";

    /// <summary>Names of documents need not differ: the beginning of the hash does.</summary>
    public static string Source(SourceDocument document) => $"{Folder(document.Issue!)}/sources/{document.Sha256[..12]}-{Safe(document.Name)}";

    /// <summary>A name that every file system takes: letters, digits, - _ and dots, at most <see cref="LongestName"/> bytes.</summary>
    internal static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var rune in name.EnumerateRunes()) safe.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' ? rune.ToString() : "_");
        var text = safe.ToString();
        if (text.All(c => c == '.')) text = "_" + text;
        if (Encoding.UTF8.GetByteCount(text) <= LongestName) return text;
        var end = "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        var room = LongestName - end.Length;
        var cut = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if ((room -= rune.Utf8SequenceLength) >= 0) cut.Append(rune.ToString());
            else break;
        return cut.Append(end).ToString();
    }
}
