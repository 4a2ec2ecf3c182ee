namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>Formats that are not plain text, told by their first bytes or by the file's name, each with what to do about it.</summary>
internal static class FileKinds
{
    private sealed record FileKind(string Name, string Remedy, string[] Extensions, byte[][] Openings);

    private const string SaveAsText = "open it and save it as plain text (UTF-8)";

    private static readonly FileKind[] Kinds =
    [
        new("a PDF document", "make text of it first: pdftotext FILE.pdf FILE.txt", [".pdf"], ["%PDF-"u8.ToArray()]),
        new("a web page", "open it in a browser and save it as text", [".html", ".htm", ".mht", ".mhtml", ".xhtml"], []),
        new("a word processor's document", SaveAsText, [".docx", ".doc", ".wps", ".odt", ".rtf", ".pages", ".epub"], ["{\\rtf"u8.ToArray(), [0xd0, 0xcf, 0x11, 0xe0]]),
        new("a table or slides", SaveAsText, [".xlsx", ".xls", ".pptx", ".ppt", ".ods"], []),
        new("an archive or an office document", "unpack it, or open it and save it as plain text (UTF-8)",
            [".zip", ".gz", ".rar", ".7z", ".tar"], [[0x50, 0x4b, 3, 4], [0x1f, 0x8b], "Rar!"u8.ToArray(), [0x37, 0x7a, 0xbc, 0xaf]]),
        new("a picture", "read its text with an OCR program and save that as plain text (UTF-8)",
            [".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".svg"],
            [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], "GIF8"u8.ToArray(), "RIFF"u8.ToArray(), [0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a]]),
        new("a recording", "there is no text in it to read", [".mp3", ".mp4", ".mov", ".wav", ".avi"], ["ID3"u8.ToArray()]),
        new("a database or a program", "it is no bulletin", [".db", ".sqlite", ".exe", ".dll", ".so"], ["SQLite format 3"u8.ToArray(), [0x7f, 0x45, 0x4c, 0x46], [0x4d, 0x5a, 0x90]]),
    ];

    /// <summary>What the file is and what to do, for a sentence; null: it may be plain text.</summary>
    public static (string Name, string Remedy)? Foreign(string name, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(name);
        foreach (var kind in Kinds)
        {
            foreach (var opening in kind.Openings)
                if (bytes.StartsWith(opening)) return (kind.Name, kind.Remedy);
            if (kind.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) return (kind.Name, kind.Remedy);
        }
        return OpensAsPage(bytes) ? (Kinds[1].Name, Kinds[1].Remedy) : null;
    }

    /// <summary>Whether the bytes open with the markup of a web page, whatever the file is called.</summary>
    private static bool OpensAsPage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8)) bytes = bytes[3..];
        var head = bytes[..Math.Min(bytes.Length, 64)].TrimStart(" \t\r\n"u8);
        foreach (var tag in new[] { "<!doctype html", "<html", "<head", "<body", "<?xml" })
            if (head.Length >= tag.Length && System.Text.Ascii.EqualsIgnoreCase(head[..tag.Length], tag)) return true;
        return false;
    }
}
