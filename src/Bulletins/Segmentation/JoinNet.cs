using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>How much <see cref="JoinSigns"/> say together, for one kind of join: a sum of weighed signs, and a layer of units beside it for what signs say only
/// together (an end in the middle of a sentence counts for little where many are left). Fitted by `joins` to pages of real news that the decoder learned nothing from.</summary>
internal sealed class JoinNet(int units)
{
    /// <summary>Units of the nets that are stored; a multiple of the widest vector.</summary>
    private const int StoredUnits = 48;

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
        Least.CopyTo(said);
        var odds = 0f;
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == 0) continue;
            odds += signs[i] * Direct[i];
            AddTo(said, Into.AsSpan(i * units, units), signs[i]);
        }
        for (var u = 0; u < units; u++)
            if (said[u] > 0) odds += said[u] * OutOf[u];
        return odds;
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
