using System.IO.Compression;
using System.Security.Cryptography;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What can be done for a document away from the database: reading and compressing.</summary>
/// <param name="Name">File name without folders.</param>
/// <param name="Report">Null where it was refused.</param>
/// <param name="Refusal">Null where it was read.</param>
internal sealed record PreparedDocument(
    string Name, string Sha256, BulletinReport? Report, string? Refusal, SourceContent? Content, ImportOptions Given)
{
    /// <summary>Index tokens of each article, in the report's order; empty where it was refused.</summary>
    public IReadOnlyList<ArticleTokens> Tokens { get; private init; } = [];

    public static PreparedDocument Refused(string name, string refusal, ImportOptions given) => new(name, "", null, refusal, null, given);

    public static PreparedDocument Of(string name, byte[] bytes, ImportOptions given)
    {
        var read = Read(name, bytes, given);
        return read.Report is not { } report
            ? Refused(Path.GetFileName(name), read.Refusal!, given)
            : new(report.Source.Name, report.Source.Sha256, given.Packs ? Packed(report) : report, null, SourceBytes.Compress(bytes), given)
            {
                Tokens = [.. report.Articles.Select(a => ArticleTokens.Of(new ArticleWords(a.Kicker, a.Headline, a.Deck, [.. a.Blocks.Select(b => b.Text)])))],
            };
    }

    private static BulletinReport Packed(BulletinReport report) =>
        report with { Articles = [.. report.Articles.Select(a => a with { Blocks = new PackedBlocks(a.Blocks) })] };

    /// <summary>A reading that breaks the contract's first rule is a bug of the reader: it costs this document, not the batch.</summary>
    private static ReadResult Read(string name, byte[] bytes, ImportOptions given)
    {
        try
        {
            return BulletinReader.Read(name, bytes, new ReadOptions(given.Publication, given.Date, given.Page) { Vocabulary = given.Vocabulary, Papers = given.Papers });
        }
        catch (InvalidOperationException e)
        {
            return new ReadResult(null, $"{Path.GetFileName(name)} can't be read without losing a line ({e.Message}): please report it with the file.");
        }
    }

    /// <summary>A document of the archive, read from the bytes it keeps.</summary>
    /// <param name="known">With its content.</param>
    public static PreparedDocument Stored(SourceDocument known, ImportOptions options) =>
        SourceBytes.Expand(known.Content!) is { } bytes && SourceBytes.Hash(bytes) == known.Sha256
            ? Of(known.Name, bytes, WithEarlier(options, known))
            : Refused(known.Name, $"{known.Name} is damaged in the archive: import the file itself with --again, or restore a backup with restore FILE.", options);

    /// <summary>What the user said at an earlier import still holds where nothing is said now; then the document is read once more.</summary>
    public PreparedDocument WithEarlier(SourceDocument known)
    {
        var given = WithEarlier(Given, known);
        return given == Given ? this : Of(known.Name, SourceBytes.Expand(Content!)!, given);
    }

    private static ImportOptions WithEarlier(ImportOptions given, SourceDocument known) => given with
    {
        Publication = given.Publication ?? known.GivenPublication,
        Date = given.Date ?? known.GivenDate,
        Page = given.Page ?? known.GivenPage,
    };
}

/// <summary>A document's bytes as they are stored.</summary>
public static class SourceBytes
{
    /// <summary>Brotli 7 leaves 0.52 of a Chinese page where 5 leaves 0.57, in the same time with a window of no more than 64 KiB.</summary>
    private const int Quality = 7, PageWindow = 16, Window = 22;

    public static SourceContent Compress(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, buffer, out var length, Quality, bytes.Length <= 1 << PageWindow ? PageWindow : Window))
            throw new InvalidOperationException("Brotli wants more room than it said.");
        return new SourceContent { Length = bytes.Length, Compressed = buffer[..length] };
    }

    /// <summary>The bytes as they came; null: what is stored does not decompress to the stored length.</summary>
    public static byte[]? Expand(SourceContent content)
    {
        var bytes = new byte[content.Length];
        return BrotliDecoder.TryDecompress(content.Compressed, bytes, out var length) && length == bytes.Length ? bytes : null;
    }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
