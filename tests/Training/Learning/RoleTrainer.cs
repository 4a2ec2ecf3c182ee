using System.Numerics;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Learns the decoder's weights: a linear-chain conditional random field, one page at a time, AdaGrad steps.</summary>
/// <param name="rate">Length of a step.</param>
internal sealed class RoleTrainer(float rate)
{
    private const int Stride = RoleStates.Stride;
    private const float Least = 1e-6f;

    private readonly float[] rows = new float[Evidence.Rows * Stride];
    private readonly float[] rowSquares = new float[Evidence.Rows * Stride];
    private readonly float[] steps = new float[RoleModel.Gaps * Stride * Stride];
    private readonly float[] stepSquares = new float[RoleModel.Gaps * Stride * Stride];
    private readonly float[] odds = new float[RoleModel.Gaps * Stride * Stride];
    private readonly float[] expected = new float[RoleModel.Gaps * Stride * Stride];

    public ReadOnlySpan<float> Rows => rows;

    public ReadOnlySpan<float> Steps => steps;

    /// <summary>One step towards the page's true states.</summary>
    /// <param name="kept">The rows that are looked at this time, line by line.</param>
    public void Learn(LabelledPage page, ushort[][] kept)
    {
        var count = kept.Length;
        if (count == 0) return;
        for (var i = 0; i < odds.Length; i++) odds[i] = IsStep(i) ? MathF.Exp(steps[i]) : 0;
        var likely = Likelihoods(kept);
        var (forward, backward) = (new float[count * Stride], new float[count * Stride]);
        Forward(page, likely, forward);
        Backward(page, likely, backward);
        LearnSteps(page, likely, forward, backward);
        var error = new float[Stride];
        for (var i = 0; i < count; i++)
        {
            forward.AsSpan(i * Stride, Stride).CopyTo(error);
            Chain.Weigh(error, backward.AsSpan(i * Stride, Stride));
            Chain.Normalise(error);
            for (var s = 0; s < Stride; s++) error[s] = -error[s];
            error[page.States[i]] += 1;
            foreach (var row in kept[i]) Move(rows, rowSquares, row * Stride, error);
        }
    }

    /// <summary>Draws every weight towards zero, so that chance answers fade.</summary>
    /// <param name="keep">Factor, below 1.</param>
    public void Fade(float keep)
    {
        for (var i = 0; i < rows.Length; i++) rows[i] *= keep;
    }

    private static bool IsStep(int i) => i / Stride % Stride < RoleStates.Count && i % Stride < RoleStates.Count;

    private void Move(float[] weights, float[] squares, int at, float[] error)
    {
        for (var s = 0; s < Stride; s += Vector<float>.Count)
        {
            var step = new Vector<float>(error, s);
            var square = new Vector<float>(squares, at + s) + (step * step);
            square.CopyTo(squares, at + s);
            (new Vector<float>(weights, at + s) + (step * rate / Vector.SquareRoot(square + new Vector<float>(Least)))).CopyTo(weights, at + s);
        }
    }

    private float[] Likelihoods(ushort[][] kept)
    {
        var likely = new float[kept.Length * Stride];
        var sum = new float[Stride];
        for (var i = 0; i < kept.Length; i++)
        {
            Array.Clear(sum);
            foreach (var row in kept[i])
                for (var s = 0; s < Stride; s += Vector<float>.Count)
                    (new Vector<float>(sum, s) + new Vector<float>(rows, (row * Stride) + s)).CopyTo(sum, s);
            var most = sum.AsSpan(0, RoleStates.Count).ToArray().Max();
            for (var s = 0; s < RoleStates.Count; s++) likely[(i * Stride) + s] = MathF.Exp(sum[s] - most);
        }
        return likely;
    }

    private void Forward(LabelledPage page, float[] likely, float[] forward)
    {
        likely.AsSpan(0, Stride).CopyTo(forward);
        Chain.Normalise(forward.AsSpan(0, Stride));
        for (var i = 1; i < page.States.Length; i++)
        {
            var to = forward.AsSpan(i * Stride, Stride);
            Chain.Push(forward.AsSpan((i - 1) * Stride, Stride), OddsOf(page, i), to);
            Chain.Weigh(to, likely.AsSpan(i * Stride, Stride));
            Chain.Normalise(to);
        }
    }

    private void Backward(LabelledPage page, float[] likely, float[] backward)
    {
        var back = backward.AsSpan((page.States.Length - 1) * Stride, Stride);
        back.Fill(1);
        for (var i = page.States.Length - 1; i > 0; i--)
        {
            var before = backward.AsSpan((i - 1) * Stride, Stride);
            backward.AsSpan(i * Stride, Stride).CopyTo(before);
            Chain.Pull(before, likely.AsSpan(i * Stride, Stride), OddsOf(page, i));
            Chain.Normalise(before);
        }
    }

    private void LearnSteps(LabelledPage page, float[] likely, float[] forward, float[] backward)
    {
        Array.Clear(expected);
        var pair = new float[Stride * Stride];
        for (var i = 1; i < page.States.Length; i++)
        {
            var gap = page.Gaps[i] * Stride * Stride;
            var total = Pairs(forward.AsSpan((i - 1) * Stride, Stride), OddsOf(page, i), likely.AsSpan(i * Stride, Stride), backward.AsSpan(i * Stride, Stride), pair);
            for (var k = 0; k < pair.Length; k++) expected[gap + k] -= pair[k] / total;
            expected[gap + (page.States[i - 1] * Stride) + page.States[i]] += 1;
        }
        for (var at = 0; at < steps.Length; at += Stride) Move(steps, stepSquares, at, expected[at..(at + Stride)]);
    }

    private static float Pairs(ReadOnlySpan<float> from, ReadOnlySpan<float> odds, ReadOnlySpan<float> likely, ReadOnlySpan<float> back, float[] pair)
    {
        float total = 0;
        for (var p = 0; p < RoleStates.Count; p++)
        {
            for (var s = 0; s < RoleStates.Count; s++)
            {
                var value = from[p] * odds[(p * Stride) + s] * likely[s] * back[s];
                pair[(p * Stride) + s] = value;
                total += value;
            }
        }
        return MathF.Max(total, 1e-30f);
    }

    private ReadOnlySpan<float> OddsOf(LabelledPage page, int i) => odds.AsSpan(page.Gaps[i] * Stride * Stride, Stride * Stride);
}
