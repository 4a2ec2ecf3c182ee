using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Fits a <see cref="JoinNet"/> by steps down the slope of some cases at a time (Adam).</summary>
internal sealed class JoinTrainer
{
    private const int Rounds = 6, AtOnce = 256, Units = 16;

    /// <summary>So many nets from other beginnings are fitted; the mean of them errs less than any.</summary>
    private const int Nets = 3;

    /// <summary>Length of the first step; later ones get shorter, down to none.</summary>
    private const float Rate = 0.004f;

    /// <summary>What a large weight costs.</summary>
    private const float Shrink = 1e-4f;

    /// <summary>How long a weight's slope, and its square, are remembered.</summary>
    private const float Memory = 0.9f, LongMemory = 0.999f;

    private readonly JoinNet net = new(Units);
    private readonly float[] units = new float[Units], errors = new float[Units];
    private readonly float[][] weights, slopes, means, squares;
    private readonly int steps;
    private int step;

    private JoinTrainer(int cases, Random random)
    {
        weights = [.. net.Parts];
        (slopes, means, squares) = (Empty(), Empty(), Empty());
        steps = Rounds * ((cases + AtOnce - 1) / AtOnce);
        foreach (var part in (float[][])[net.Into, net.OutOf])
            for (var i = 0; i < part.Length; i++) part[i] = (random.NextSingle() - 0.5f) / 2;
    }

    /// <summary>A net under which what was said of each case is likeliest.</summary>
    public static JoinNet Fit(List<(float[] Signs, bool Holds)> cases)
    {
        var nets = new JoinNet[Nets];
        Parallel.For(0, Nets, seed => nets[seed] = Fit(cases, new Random(seed)));
        return JoinNet.MeanOf(nets);
    }

    private static JoinNet Fit(List<(float[] Signs, bool Holds)> cases, Random random)
    {
        var trainer = new JoinTrainer(cases.Count, random);
        var order = Enumerable.Range(0, cases.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var some in order.Chunk(AtOnce))
            {
                foreach (var index in some) trainer.See(cases[index].Signs, cases[index].Holds);
                trainer.Step();
            }
        }
        return trainer.net;
    }

    private float[][] Empty() => Array.ConvertAll(weights, w => new float[w.Length]);

    private void See(float[] signs, bool holds)
    {
        var odds = net.OddsOf(signs, units);
        var error = (holds ? 1 : 0) - (1 / (1 + MathF.Exp(-odds)));
        var (direct, into, least, outOf) = (slopes[0], slopes[1], slopes[2], slopes[3]);
        for (var u = 0; u < Units; u++)
        {
            errors[u] = units[u] > 0 ? error * net.OutOf[u] : 0;
            least[u] += errors[u];
            if (units[u] > 0) outOf[u] += error * units[u];
        }
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == 0) continue;
            direct[i] += error * signs[i];
            JoinNet.AddTo(into.AsSpan(i * Units, Units), errors, signs[i]);
        }
    }

    private void Step()
    {
        step++;
        var rate = Rate * (1 - ((float)step / (steps + 1)));
        var (young, longYoung) = (1 - MathF.Pow(Memory, step), 1 - MathF.Pow(LongMemory, step));
        for (var p = 0; p < weights.Length; p++)
        {
            var (weight, mean, square, slope) = (weights[p], means[p], squares[p], slopes[p]);
            for (var i = 0; i < weight.Length; i++)
            {
                var s = (slope[i] / AtOnce) - (Shrink * weight[i]);
                mean[i] = (Memory * mean[i]) + ((1 - Memory) * s);
                square[i] = (LongMemory * square[i]) + ((1 - LongMemory) * s * s);
                weight[i] += rate * (mean[i] / young) / (MathF.Sqrt(square[i] / longYoung) + 1e-7f);
            }
            Array.Clear(slope);
        }
    }
}
