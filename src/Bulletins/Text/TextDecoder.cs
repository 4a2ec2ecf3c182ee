using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>Decoded text, or why the bytes were refused: exactly one of the two is null.</summary>
internal sealed record Decoded(SourceText? Text, string? Refusal);

/// <summary>Bytes to text: UTF-8 and UTF-16 with or without BOM, GB18030 (and so GBK and GB2312).</summary>
/// <remarks>What is damaged a little is read, each broken sequence and each lone surrogate as one U+FFFD; what is damaged much, or holds
/// NUL characters, is refused: search indexes, feeds and terminals cut text at them.</remarks>
internal static class TextDecoder
{
    /// <summary>Broken sequences to be tolerated, of all characters that are not ASCII; a torn tail or a bad copy has fewer.</summary>
    private const double MostBroken = 0.02;

    /// <summary>Control characters to be tolerated, of all characters.</summary>
    private const double MostControls = 0.005;

    /// <summary>Lines with text that are read: reading takes about 250 bytes a line, and no document shall take more than a gigabyte.</summary>
    private const int MostLines = 4_000_000;

    /// <summary>Bytes that a guess of the encoding looks at.</summary>
    private const int Sample = 1 << 16;

    /// <summary>In UTF-16 a larger share of the code units than this is usual.</summary>
    private const double LeastUsual = 0.95;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "gb18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\ufffd")) ?? throw new InvalidOperationException("The framework has no GB18030.");

    /// <summary>Decodes a document.</summary>
    /// <param name="maximumBytes">Largest document that is read.</param>
    public static Decoded Decode(string name, ReadOnlySpan<byte> bytes, int maximumBytes)
    {
        var file = Path.GetFileName(name);
        if (bytes.Length == 0) return Refused($"{file} is empty: there is nothing to read.");
        if (bytes.Length > maximumBytes) return Refused($"{file} holds {bytes.Length:N0} bytes, more than the {maximumBytes:N0} that are read: split it, an issue a file.");
        if (FileKinds.Foreign(file, bytes) is { } foreign) return Refused($"{file} is {foreign.Name}, not plain text: {foreign.Remedy}.");
        if (bytes.StartsWith<byte>([0xff, 0xfe, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xfe, 0xff])) return Refused($"{file} is in UTF-32, which is not read: save it as UTF-8.");
        var (encoding, text) = Read(bytes);
        if (text is null) return Refused($"{file} is in no encoding that is read (UTF-8, GB18030, UTF-16): save it as UTF-8.");
        if (text.Length == 0) return Refused($"{file} is empty but for a byte order mark: there is nothing to read.");
        if (text.Contains('\0') || Controls(text) > MostControls * text.Length) return Refused($"{file} holds binary data, not plain text: save its text as UTF-8.");
        var source = SourceText.Create(name, bytes, encoding, text);
        return source.Lines.Count > MostLines && source.Lines.Count(l => !string.IsNullOrWhiteSpace(l)) > MostLines
            ? Refused($"{file} holds more than {MostLines:N0} lines of text, mostly of a character each: join its lines, or split it, an issue a file.")
            : new Decoded(source, null);
    }

    private static Decoded Refused(string sentence) => new(null, sentence);

    private static (string Encoding, string? Text) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xef, 0xbb, 0xbf])) return ("utf-8-bom", Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes[3..]) : Tolerable(Encoding.UTF8.GetString(bytes[3..])));
        if (bytes.StartsWith<byte>([0xff, 0xfe])) return ("utf-16le", Tolerable(Encoding.Unicode.GetString(bytes[2..])));
        if (bytes.StartsWith<byte>([0xfe, 0xff])) return ("utf-16be", Tolerable(Encoding.BigEndianUnicode.GetString(bytes[2..])));
        if (IsUtf16(bytes, bigEndian: false)) return ("utf-16le", Tolerable(Encoding.Unicode.GetString(bytes)));
        if (IsUtf16(bytes, bigEndian: true)) return ("utf-16be", Tolerable(Encoding.BigEndianUnicode.GetString(bytes)));
        if (Utf8.IsValid(bytes)) return ("utf-8", Encoding.UTF8.GetString(bytes));
        // UTF-8 of Chinese may pass for GB18030, GB18030 of Chinese never for nearly whole UTF-8: so UTF-8 is asked first.
        if (Tolerable(Encoding.UTF8.GetString(bytes)) is { } utf8) return ("utf-8", utf8);
        return ("gb18030", Tolerable(Gb18030.GetString(bytes)));
    }

    /// <summary>The text, or null where too much of it is broken.</summary>
    private static string? Tolerable(string text)
    {
        var (broken, wide) = (0, 0);
        foreach (var c in text)
        {
            if (c > 0x7f) wide++;
            if (c == '\ufffd') broken++;
        }
        return broken <= 1 || broken <= MostBroken * wide ? text : null;
    }

    /// <summary>Whether nearly all code units are those of Chinese or ASCII text; UTF-8 and GB18030 never look so, as their pairs of bytes fall elsewhere.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        bytes = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (total, unusual, breaks) = (bytes.Length / 2.0, 0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var unit = bigEndian ? (bytes[i] << 8) | bytes[i + 1] : (bytes[i + 1] << 8) | bytes[i];
            if (unit is '\n' or '\r' or '\t') breaks++;
            else if (!IsUsual(unit) && (total - ++unusual) / total <= LeastUsual) return false;
        }
        // ASCII read in pairs gives Han by chance: such text has no NUL bytes and no breaks, so one of the two is asked for.
        return bytes.Contains((byte)0) || (breaks > 0 && !Ascii.IsValid(bytes));
    }

    private static bool IsUsual(int unit) =>
        unit is (>= 0x4e00 and <= 0x9fff) or (>= 0x3000 and <= 0x303f) or (>= 0xff00 and <= 0xff5e) or (>= 0x2010 and <= 0x2026) or (>= 0x20 and <= 0x7e);

    /// <summary>Control characters that text has no use for.</summary>
    private static readonly SearchValues<char> ControlSigns = SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7f).Select(c => (char)c).Except("\t\n\r\f\v")]);

    private static int Controls(ReadOnlySpan<char> text)
    {
        var controls = 0;
        for (var at = text.IndexOfAny(ControlSigns); at >= 0; at = text.IndexOfAny(ControlSigns))
        {
            controls++;
            text = text[(at + 1)..];
        }
        return controls;
    }
}
