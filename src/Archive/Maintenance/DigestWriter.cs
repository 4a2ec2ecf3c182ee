using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Values to one SHA-256. Every value is written with its length, so that no two different rows write the same bytes.</summary>
internal sealed class DigestWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    public DigestWriter Add(string? text)
    {
        if (text is null) return Add(-1);
        var length = Encoding.UTF8.GetByteCount(text);
        Add(length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
        return this;
    }

    public DigestWriter Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
        return this;
    }

    public DigestWriter Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    public DigestWriter Add(DateTime time) => Add(time.Ticks);

    public DigestWriter Add(DateOnly? day) => Add(day?.DayNumber ?? -1);

    public DigestWriter Add(byte[] bytes)
    {
        Add(bytes.Length);
        _bytes.Write(bytes);
        return this;
    }

    public DigestWriter Add(IReadOnlyCollection<LineRange>? lines) => Add(lines, (w, run) => w.Add(run.First).Add(run.Last));

    /// <summary>A changed byte in stored JSON can make a list null that never is.</summary>
    public DigestWriter Add<T>(IReadOnlyCollection<T>? items, Action<DigestWriter, T> write)
    {
        if (items is null) return Add(-1);
        Add(items.Count);
        foreach (var item in items) write(this, item);
        return this;
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan));
}
