using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>A page as it was made, and its compressed forms, each made when it is first asked for.</summary>
/// <param name="endpoint">What made it, by which requests are counted; null: not known.</param>
internal sealed class KeptPage(byte[] plain, string contentType, Endpoint? endpoint)
{
    /// <summary>The best that is done within a millisecond or two for a page; it is done once.</summary>
    private const int BrotliQuality = 5, BrotliWindow = 22;

    private const int TagLength = 20;

    private readonly KeptForm _plain = new(plain, StringValues.Empty);
    private readonly Lazy<KeptForm> _gzip = new(() => new(Gzip(plain), "gzip")), _brotli = new(() => new(Brotli(plain), "br"));

    public StringValues ContentType { get; } = contentType;
    public Endpoint? Endpoint => endpoint;

    /// <summary>How often it was sent since the log last said so.</summary>
    public AnswerCount Answers { get; } = new();

    /// <summary>With quotes; weak, as the same page may be sent compressed or not.</summary>
    public StringValues Tag { get; } = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..TagLength]}\"";

    /// <summary>Bytes that it takes, compressed forms included, of which both together are less than half of it.</summary>
    public int Size => plain.Length + (plain.Length / 2);

    /// <summary>The page in the best form that a client takes.</summary>
    public KeptForm For(string? accepted) => Accepts(accepted, "br") ? _brotli.Value : Accepts(accepted, "gzip") ? _gzip.Value : _plain;

    /// <summary>Whether a coding stands in the header and is not refused by a weight of nought (RFC 9110, 12.5.3).</summary>
    private static bool Accepts(string? accepted, string coding)
    {
        foreach (var part in accepted.AsSpan().Split(','))
        {
            var said = accepted.AsSpan()[part].Trim();
            if (said.StartsWith(coding, StringComparison.OrdinalIgnoreCase) && (said.Length == coding.Length || said[coding.Length] is ';' or ' '))
                return !said.EndsWith("q=0") && !said.EndsWith("q=0.0");
        }
        return false;
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(plain);
        return compressed.ToArray();
    }

    private static byte[] Brotli(byte[] plain)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, buffer, out var length, BrotliQuality, BrotliWindow) ? buffer[..length]
            : throw new InvalidOperationException("Brotli wants more room than it said.");
    }
}

/// <summary>A page as it is sent.</summary>
/// <param name="Encoding">Content-Encoding; empty: none.</param>
internal sealed record KeptForm(byte[] Body, StringValues Encoding);
