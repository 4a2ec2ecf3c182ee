using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>An article's blocks as the file keeps them: their JSON, compressed, which takes half the room. PostgreSQL compresses long values by itself.
/// Before that a byte for the form, and the length in seven bits a byte, lowest first.</summary>
internal static class PackedText
{
    /// <summary>The form. JSON itself begins otherwise ([), and archives of earlier versions hold it as it is.</summary>
    private const byte Brotli = 1;

    /// <summary>Quality 7 leaves 0.56 of the JSON and takes 0.1 ms an article; 5 leaves 0.62 in 0.085 ms, 9 saves nothing more. A window of 64 KiB is more than most articles fill.</summary>
    private const int Quality = 7, Window = 16;

    /// <summary>Longest that the JSON of a document of 16 MiB can be, with room for its marks; more is damage.</summary>
    private const int Longest = 1 << 27;

    public static ValueConverter<List<Block>, byte[]> Converter { get; } = new(blocks => Of(blocks), bytes => Unpack(bytes));

    public static byte[] Pack(List<Block> blocks)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(blocks, ReportJson.Compact);
        var bytes = new byte[6 + BrotliEncoder.GetMaxCompressedLength(json.Length)];
        bytes[0] = Brotli;
        var at = 1;
        for (var left = json.Length; left > 0 || at == 1; left >>= 7) bytes[at++] = (byte)(left > 127 ? left | 128 : left);
        if (!BrotliEncoder.TryCompress(json, bytes.AsSpan(at), out var length, Quality, Window))
            throw new InvalidOperationException("Brotli wants more room than it said.");
        return bytes[..(at + length)];
    }

    /// <exception cref="FormatException">The bytes are not what was written.</exception>
    /// <exception cref="JsonException">Nor these.</exception>
    public static List<Block> Blocks(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<List<Block>>(bytes is [Brotli, ..] ? Json(bytes[1..]) : bytes, ReportJson.Compact) ?? [];

    internal static List<Block> Unpack(byte[] bytes) => Blocks(bytes);

    internal static byte[] Of(List<Block> blocks) => (blocks as PackedBlocks)?.Packed ?? Pack(blocks);

    private static byte[] Json(ReadOnlySpan<byte> bytes)
    {
        var (length, at) = (0L, 0);
        for (var more = true; more && at < Math.Min(bytes.Length, 5); at++)
        {
            length |= (bytes[at] & 127L) << (7 * at);
            more = bytes[at] > 127;
        }
        if (length > Longest) throw new FormatException("An article's text says a length that none has.");
        var json = new byte[length];
        return BrotliDecoder.TryDecompress(bytes[at..], json, out var written) && written == length ? json
            : throw new FormatException("An article's text does not unpack.");
    }
}

/// <summary>Blocks that are packed already, on another core than the one that writes. Nothing may be added to them.</summary>
internal sealed class PackedBlocks : List<Block>
{
    public PackedBlocks(IEnumerable<Block> blocks) : base(blocks) => Packed = PackedText.Pack(this);

    public byte[] Packed { get; }
}
