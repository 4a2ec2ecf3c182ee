using System.Security.Cryptography;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>A source document, decoded and split into lines; never changed after.</summary>
public sealed class SourceText
{
    private SourceText(string name, string sha256, string encoding, IReadOnlyList<string> lines) =>
        (Name, Sha256, Encoding, Lines) = (name, sha256, encoding, lines);

    /// <summary>File name without folders.</summary>
    public string Name { get; }

    /// <summary>Of the bytes as they came, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>As the contract names it: utf-8, utf-8-bom, gb18030, utf-16le, utf-16be.</summary>
    public string Encoding { get; }

    /// <summary>Line texts without their breaks; index 0 is line 1.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Text of a 1-based line.</summary>
    public string this[int line] => Lines[line - 1];

    /// <summary>Whether a 1-based line holds nothing but white space.</summary>
    public bool IsBlank(int line) => string.IsNullOrWhiteSpace(Lines[line - 1]);

    /// <summary>Splits decoded text at \n, \r\n and \r; a final break makes one more, blank, line.</summary>
    public static SourceText Create(string name, ReadOnlySpan<byte> bytes, string encoding, string text) =>
        new(Path.GetFileName(name), Convert.ToHexStringLower(SHA256.HashData(bytes)), encoding, Split(text));

    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length)
        {
            lines.Add(text.Substring(start, length));
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }
        lines.Add(text[start..]);
        return lines;
    }
}
