using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>How much signs say together: a sum of weighed signs, and a layer of units beside it for what signs say only together (an end in the middle of a
/// sentence counts for little where many are left). Fitted by the commands of tests/Training.</summary>
/// <param name="signs">How many there are.</param>
/// <param name="units">Units between signs and odds, some whole <see cref="Block"/>s.</param>
internal sealed class SignNet(int signs, int units)
{
    /// <summary>Units of the nets that are stored.</summary>
    private const int StoredUnits = 96;

    /// <summary>Units that are summed at once; a net has some times as many.</summary>
    private const int Block = 16;

    public int Signs => signs;

    public int Units => units;

    /// <summary>Weights of the signs by themselves.</summary>
    public float[] Direct { get; init; } = new float[signs];

    /// <summary>For each sign its weight in each unit.</summary>
    public float[] Into { get; init; } = new float[signs * units];

    /// <summary>What each unit has to begin with; it says nothing below 0.</summary>
    public float[] Least { get; init; } = new float[units];

    /// <summary>Weights of the units.</summary>
    public float[] OutOf { get; init; } = new float[units];

    /// <summary>All weights, as they are stored.</summary>
    public IEnumerable<float[]> Parts => [Direct, Into, Least, OutOf];

    /// <summary>Log odds, by one number for each sign, of what the net was fitted to.</summary>
    public double OddsOf(ReadOnlySpan<float> shown)
    {
        Span<float> said = stackalloc float[units];
        return OddsOf(shown, said);
    }

    /// <param name="said">Becomes what each unit says, below 0 where it says nothing.</param>
    public float OddsOf(ReadOnlySpan<float> shown, Span<float> said)
    {
        Span<int> spoken = stackalloc int[shown.Length];
        var (odds, count) = (0f, 0);
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] == 0) continue;
            odds += shown[i] * Direct[i];
            spoken[count++] = i;
        }
        for (var u = 0; u < units; u += Block) Sum(shown, spoken[..count], u, said);
        for (var u = 0; u < units; u++)
            if (said[u] > 0) odds += said[u] * OutOf[u];
        return odds;
    }

    /// <summary>What a block of units says. The sums stay in registers meanwhile, as the nets are asked for every two strands of a page.</summary>
    private void Sum(ReadOnlySpan<float> shown, ReadOnlySpan<int> spoken, int from, Span<float> said)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(Into);
        var (low, high) = (Vector256.Create<float>(Least.AsSpan(from)), Vector256.Create<float>(Least.AsSpan(from + Vector256<float>.Count)));
        foreach (var i in spoken)
        {
            var sign = Vector256.Create(shown[i]);
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
    public static SignNet MeanOf(IReadOnlyList<SignNet> nets)
    {
        var mean = new SignNet(nets[0].Signs, nets.Sum(n => n.Units));
        for (int n = 0, at = 0; n < nets.Count; at += nets[n++].Units)
        {
            var net = nets[n];
            for (var i = 0; i < mean.Signs; i++)
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
    public static byte[] Pack(IEnumerable<SignNet> nets)
    {
        Half[] all = [.. nets.SelectMany(n => n.Parts).SelectMany(p => p).Select(w => (Half)w)];
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize)) brotli.Write(MemoryMarshal.AsBytes<Half>(all));
        return packed.ToArray();
    }

    /// <summary>Nets that this assembly carries.</summary>
    public static SignNet[] Load(string resource, int count, int signs)
    {
        using var brotli = new BrotliStream(typeof(SignNet).Assembly.GetManifestResourceStream(resource)!, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        var all = MemoryMarshal.Cast<byte, Half>(plain.ToArray());
        var nets = new SignNet[count];
        for (var n = 0; n < count; n++)
        {
            nets[n] = new SignNet(signs, StoredUnits);
            foreach (var part in nets[n].Parts)
            {
                for (var i = 0; i < part.Length; i++) part[i] = (float)all[i];
                all = all[part.Length..];
            }
        }
        return nets;
    }
}
