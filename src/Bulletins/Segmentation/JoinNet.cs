using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>How much <see cref="JoinSigns"/> say together, for one kind of join: a sum of weighed signs, and a layer of units beside it for what signs say only
/// together (an end in the middle of a sentence counts for little where many are left). Fitted by `joins` to pages of real news that the decoder learned nothing from.</summary>
internal sealed class JoinNet(int units)
{
    /// <summary>Units of the nets that are stored.</summary>
    private const int StoredUnits = 48;

    /// <summary>Units that are summed at once; a net has some times as many.</summary>
    private const int Block = 16;

    private const string Resource = "joins.model";

    private static readonly int Kinds = Enum.GetValues<JoinKind>().Length;
    private static readonly Lazy<JoinNet[]> Embedded = new(() => Load(typeof(JoinNet).Assembly.GetManifestResourceStream(Resource)!));

    /// <summary>The nets that this assembly carries, one for each kind of join.</summary>
    public static IReadOnlyList<JoinNet> Default => Embedded.Value;

    /// <summary>Units between signs and odds.</summary>
    public int Units => units;

    /// <summary>Weights of the signs by themselves.</summary>
    public float[] Direct { get; init; } = new float[JoinSigns.Count];

    /// <summary>For each sign its weight in each unit.</summary>
    public float[] Into { get; init; } = new float[JoinSigns.Count * units];

    /// <summary>What each unit has to begin with; it says nothing below 0.</summary>
    public float[] Least { get; init; } = new float[units];

    /// <summary>Weights of the units.</summary>
    public float[] OutOf { get; init; } = new float[units];

    /// <summary>All weights, as they are stored.</summary>
    public IEnumerable<float[]> Parts => [Direct, Into, Least, OutOf];

    /// <summary>Log odds that two strands are of one article.</summary>
    public double OddsOf(ReadOnlySpan<float> signs)
    {
        Span<float> said = stackalloc float[units];
        return OddsOf(signs, said);
    }

    /// <param name="said">Becomes what each unit says, below 0 where it says nothing.</param>
    public float OddsOf(ReadOnlySpan<float> signs, Span<float> said)
    {
        Span<int> spoken = stackalloc int[signs.Length];
        var (odds, count) = (0f, 0);
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == 0) continue;
            odds += signs[i] * Direct[i];
            spoken[count++] = i;
        }
        for (var u = 0; u < units; u += Block) Sum(signs, spoken[..count], u, said);
        for (var u = 0; u < units; u++)
            if (said[u] > 0) odds += said[u] * OutOf[u];
        return odds;
    }

    /// <summary>What a block of units says. The sums stay in registers meanwhile, as the nets are asked for every two strands of a page.</summary>
    private void Sum(ReadOnlySpan<float> signs, ReadOnlySpan<int> spoken, int from, Span<float> said)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(Into);
        var (low, high) = (Vector256.Create<float>(Least.AsSpan(from)), Vector256.Create<float>(Least.AsSpan(from + Vector256<float>.Count)));
        foreach (var i in spoken)
        {
            var sign = Vector256.Create(signs[i]);
            var at = (nuint)((i * units) + from);
            low += sign * Vector256.LoadUnsafe(ref rows, at);
            high += sign * Vector256.LoadUnsafe(ref rows, at + (nuint)Vector256<float>.Count);
        }
        low.CopyTo(said[from..]);
        high.CopyTo(said[(from + Vector256<float>.Count)..]);
    }

    /// <summary>Adds so much of one row to another.</summary>
    public static void AddTo(Span<float> sums, ReadOnlySpan<float> row, float share)
    {
        for (var u = 0; u < row.Length; u += Vector<float>.Count)
            (new Vector<float>(sums[u..]) + (new Vector<float>(row[u..]) * share)).CopyTo(sums[u..]);
    }

    /// <summary>One net whose odds are the mean of those of several.</summary>
    public static JoinNet MeanOf(IReadOnlyList<JoinNet> nets)
    {
        var mean = new JoinNet(nets.Sum(n => n.Units));
        for (int n = 0, at = 0; n < nets.Count; at += nets[n++].Units)
        {
            var net = nets[n];
            for (var i = 0; i < JoinSigns.Count; i++)
            {
                mean.Direct[i] += net.Direct[i] / nets.Count;
                net.Into.AsSpan(i * net.Units, net.Units).CopyTo(mean.Into.AsSpan((i * mean.Units) + at));
            }
            net.Least.CopyTo(mean.Least, at);
            for (var u = 0; u < net.Units; u++) mean.OutOf[at + u] = net.OutOf[u] / nets.Count;
        }
        return mean;
    }

    /// <summary>Writes nets as they are embedded: halves, Brotli.</summary>
    public static byte[] Pack(IEnumerable<JoinNet> nets)
    {
        Half[] all = [.. nets.SelectMany(n => n.Parts).SelectMany(p => p).Select(w => (Half)w)];
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize)) brotli.Write(MemoryMarshal.AsBytes<Half>(all));
        return packed.ToArray();
    }

    private static JoinNet[] Load(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        var all = MemoryMarshal.Cast<byte, Half>(plain.ToArray());
        var nets = new JoinNet[Kinds];
        for (var kind = 0; kind < Kinds; kind++)
        {
            nets[kind] = new JoinNet(StoredUnits);
            foreach (var part in nets[kind].Parts)
            {
                for (var i = 0; i < part.Length; i++) part[i] = (float)all[i];
                all = all[part.Length..];
            }
        }
        return nets;
    }
}
