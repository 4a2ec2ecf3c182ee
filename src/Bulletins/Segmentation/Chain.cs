using System.Numerics;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Sums over states, a whole vector at a time.</summary>
internal static class Chain
{
    private const int Stride = RoleStates.Stride;

    /// <summary>What is less likely than this adds nothing that could be seen.</summary>
    private const float Negligible = 1e-9f;

    /// <summary>Spreads each state's likelihood over the states that may follow it.</summary>
    public static void Push(ReadOnlySpan<float> from, ReadOnlySpan<float> steps, Span<float> to)
    {
        to.Clear();
        for (var p = 0; p < RoleStates.Count; p++)
        {
            if (from[p] < Negligible) continue;
            var weight = new Vector<float>(from[p]);
            for (var s = 0; s < Stride; s += Vector<float>.Count)
                (new Vector<float>(to[s..]) + (weight * new Vector<float>(steps[((p * Stride) + s)..]))).CopyTo(to[s..]);
        }
    }

    /// <summary>Gathers, for each state before, how likely all that follows is; <paramref name="back"/> is replaced.</summary>
    public static void Pull(Span<float> back, ReadOnlySpan<float> likely, ReadOnlySpan<float> steps)
    {
        Span<float> after = stackalloc float[Stride];
        for (var s = 0; s < Stride; s++) after[s] = back[s] * likely[s];
        Normalise(after);
        back.Clear();
        for (var p = 0; p < RoleStates.Count; p++)
        {
            var sum = Vector<float>.Zero;
            for (var s = 0; s < Stride; s += Vector<float>.Count)
                sum += new Vector<float>(after[s..]) * new Vector<float>(steps[((p * Stride) + s)..]);
            back[p] = Vector.Sum(sum);
        }
    }

    public static void Weigh(Span<float> values, ReadOnlySpan<float> weights)
    {
        for (var s = 0; s < Stride; s += Vector<float>.Count)
            (new Vector<float>(values[s..]) * new Vector<float>(weights[s..])).CopyTo(values[s..]);
    }

    /// <summary>Scales to a sum of one; all states alike where everything has vanished.</summary>
    public static void Normalise(Span<float> values)
    {
        float sum = 0;
        foreach (var value in values) sum += value;
        if (sum > 1e-30f) for (var s = 0; s < values.Length; s++) values[s] /= sum;
        else values[..RoleStates.Count].Fill(1f / RoleStates.Count);
    }
}
