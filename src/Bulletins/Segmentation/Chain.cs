using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Sums over states, a whole vector at a time.</summary>
internal static class Chain
{
    private const int Stride = RoleStates.Stride;

    /// <summary>What is less likely than this adds nothing that could be seen.</summary>
    private const float Negligible = 1e-9f;

    /// <summary>Spreads each state's likelihood over the states that may follow it. The sums of all states stay in registers meanwhile.</summary>
    public static void Push(ReadOnlySpan<float> from, ReadOnlySpan<float> steps, Span<float> to)
    {
        var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (d, e, f) = (a, b, c);
        for (var p = 0; p < RoleStates.Count; p++)
        {
            if (from[p] < Negligible) continue;
            var weight = Vector256.Create(from[p]);
            ref var row = ref MemoryMarshal.GetReference(steps.Slice(p * Stride, Stride));
            a += weight * Vector256.LoadUnsafe(ref row);
            b += weight * Vector256.LoadUnsafe(ref row, 8);
            c += weight * Vector256.LoadUnsafe(ref row, 16);
            d += weight * Vector256.LoadUnsafe(ref row, 24);
            e += weight * Vector256.LoadUnsafe(ref row, 32);
            f += weight * Vector256.LoadUnsafe(ref row, 40);
        }
        a.CopyTo(to);
        b.CopyTo(to[8..]);
        c.CopyTo(to[16..]);
        d.CopyTo(to[24..]);
        e.CopyTo(to[32..]);
        f.CopyTo(to[40..]);
    }

    /// <summary>Gathers, for each state before, how likely all that follows is; <paramref name="back"/> is replaced.</summary>
    public static void Pull(Span<float> back, ReadOnlySpan<float> likely, ReadOnlySpan<float> steps)
    {
        Span<float> after = stackalloc float[Stride];
        back.CopyTo(after);
        Weigh(after, likely);
        Normalise(after);
        back.Clear();
        ref var last = ref MemoryMarshal.GetReference(after);
        var (a, b, c) = (Vector256.LoadUnsafe(ref last), Vector256.LoadUnsafe(ref last, 8), Vector256.LoadUnsafe(ref last, 16));
        var (d, e, f) = (Vector256.LoadUnsafe(ref last, 24), Vector256.LoadUnsafe(ref last, 32), Vector256.LoadUnsafe(ref last, 40));
        for (var p = 0; p < RoleStates.Count; p++)
        {
            ref var row = ref MemoryMarshal.GetReference(steps.Slice(p * Stride, Stride));
            var sum = a * Vector256.LoadUnsafe(ref row);
            sum += b * Vector256.LoadUnsafe(ref row, 8);
            sum += c * Vector256.LoadUnsafe(ref row, 16);
            sum += d * Vector256.LoadUnsafe(ref row, 24);
            sum += e * Vector256.LoadUnsafe(ref row, 32);
            sum += f * Vector256.LoadUnsafe(ref row, 40);
            back[p] = Vector256.Sum(sum);
        }
    }

    public static void Weigh(Span<float> values, ReadOnlySpan<float> weights)
    {
        for (var s = 0; s < Stride; s += Vector<float>.Count)
            (new Vector<float>(values[s..]) * new Vector<float>(weights[s..])).CopyTo(values[s..]);
    }

    public static void Add(Span<float> values, ReadOnlySpan<float> others)
    {
        for (var s = 0; s < Stride; s += Vector<float>.Count)
            (new Vector<float>(values[s..]) + new Vector<float>(others[s..])).CopyTo(values[s..]);
    }

    public static float Max(ReadOnlySpan<float> values)
    {
        var most = new Vector<float>(values);
        for (var s = Vector<float>.Count; s < Stride; s += Vector<float>.Count) most = Vector.Max(most, new Vector<float>(values[s..]));
        var max = most[0];
        for (var i = 1; i < Vector<float>.Count; i++) max = MathF.Max(max, most[i]);
        return max;
    }

    /// <summary>Scales to a sum of one; all states alike where everything has vanished.</summary>
    public static void Normalise(Span<float> values)
    {
        float sum = 0;
        foreach (var value in values) sum += value;
        if (sum > 1e-30f)
        {
            var whole = new Vector<float>(sum);
            for (var s = 0; s < Stride; s += Vector<float>.Count) (new Vector<float>(values[s..]) / whole).CopyTo(values[s..]);
        }
        else values[..RoleStates.Count].Fill(1f / RoleStates.Count);
    }

    /// <summary>Scores to likelihoods, the best of them 1; what is no state has none.</summary>
    public static void ToLikelihoods(Span<float> scores)
    {
        var states = scores[..RoleStates.Count];
        var most = float.NegativeInfinity;
        foreach (var score in states) most = MathF.Max(most, score);
        for (var s = 0; s < states.Length; s++) states[s] = MathF.Exp(states[s] - most);
        scores[RoleStates.Count..].Clear();
    }

    /// <summary>Adds up the rows of weights that a line's evidence leads to.</summary>
    public static void Sum(ReadOnlySpan<Evidence> evidence, sbyte[] rows, Span<float> scores)
    {
        scores.Clear();
        for (; evidence.Length > MostAtOnce; evidence = evidence[MostAtOnce..]) AddRows(evidence[..MostAtOnce], rows, scores);
        AddRows(evidence, rows, scores);
    }

    /// <summary>So many whole numbers of 8 bits never overflow one of 16.</summary>
    private const int MostAtOnce = 256;

    private static void AddRows(ReadOnlySpan<Evidence> evidence, sbyte[] rows, Span<float> scores)
    {
        var (low, middle, high) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var answer in evidence)
        {
            var row = rows.AsSpan(answer.Row * Stride, Stride);
            low += Widened(row);
            middle += Widened(row[16..]);
            high += Widened(row[32..]);
        }
        AddTo(scores, low);
        AddTo(scores[16..], middle);
        AddTo(scores[32..], high);
    }

    private static Vector256<short> Widened(ReadOnlySpan<sbyte> weights) => Vector256.WidenLower(Vector128.Create(weights).ToVector256Unsafe());

    private static void AddTo(Span<float> scores, Vector256<short> sums)
    {
        var (first, second) = Vector256.Widen(sums);
        (Vector256.Create<float>(scores) + (Vector256.ConvertToSingle(first) * RoleModel.Step)).CopyTo(scores);
        (Vector256.Create<float>(scores[8..]) + (Vector256.ConvertToSingle(second) * RoleModel.Step)).CopyTo(scores[8..]);
    }
}
