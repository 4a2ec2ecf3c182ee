using System.Text;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Any bytes as a document: a report or a sentence, never an exception.</summary>
internal sealed class BytesTarget : ITarget
{
    private static readonly byte[][] _heads = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], "%PDF-1.7\n"u8.ToArray(), "PK\x03\x04"u8.ToArray(), "<html>"u8.ToArray(), [0x84, 0x31, 0x95, 0x33]];
    private static readonly Encoding[] _encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];

    public Task<string?> TryAsync(Random random)
    {
        var body = random.Next(3) == 0 ? new byte[random.Next(200)] : Nasty.One(random, _encodings).GetBytes(Nasty.Text(random));
        if (body.Length > 0 && random.Next(2) == 0) random.NextBytes(body.AsSpan(random.Next(body.Length)));
        byte[] bytes = [.. Nasty.One(random, _heads), .. body];
        var name = Nasty.Text(random, 3);
        var read = BulletinReader.Read(name, bytes);
        if (read.Report is null == read.Refusal is null) return Task.FromResult<string?>("neither report nor refusal: " + Convert.ToHexString(bytes));
        var told = read.Report?.Source.Name;
        return Task.FromResult(told is null || !told.Contains('/', StringComparison.Ordinal) ? null : $"a name with a folder: {told}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
