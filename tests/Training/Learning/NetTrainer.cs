using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Fits a <see cref="SignNet"/> by steps down the slope of some cases at a time (Adam).</summary>
internal sealed class NetTrainer
{
    private const int AtOnce = 256, Units = 16;

    /// <summary>So many nets from other beginnings are fitted; the mean of them errs less than any.</summary>
    private const int Nets = 6;

    /// <summary>Length of the first step; later ones get shorter, down to none.</summary>
    private const float Rate = 0.004f;

    /// <summary>What a large weight costs.</summary>
    private const float Shrink = 1e-4f;

    /// <summary>How long a weight's slope, and its square, are remembered.</summary>
    private const float Memory = 0.9f, LongMemory = 0.999f;

    private readonly SignNet net;
    private readonly float[] units = new float[Units], errors = new float[Units];
    private readonly float[][] weights, slopes, means, squares;
    private readonly Random random;
    private readonly int steps;
    private int step;

    private NetTrainer(int signs, int cases, int rounds, Random random)
    {
        net = new SignNet(signs, Units);
        weights = [.. net.Parts];
        this.random = random;
        (slopes, means, squares) = (Empty(), Empty(), Empty());
        steps = rounds * ((cases + AtOnce - 1) / AtOnce);
        foreach (var part in (float[][])[net.Into, net.OutOf])
            for (var i = 0; i < part.Length; i++) part[i] = (random.NextSingle() - 0.5f) / 2;
    }

    /// <summary>A net under which what was said of each case is likeliest.</summary>
    /// <param name="signs">How many signs a case shows.</param>
    /// <param name="rounds">How often each case is seen.</param>
    /// <param name="see">Shows a case to a trainer.</param>
    public static SignNet Fit<T>(List<T> cases, int signs, int rounds, Action<NetTrainer, T> see)
    {
        var nets = new SignNet[Nets];
        Parallel.For(0, Nets, seed => nets[seed] = Fit(cases, new NetTrainer(signs, cases.Count, rounds, new Random(seed)), rounds, see));
        return SignNet.MeanOf(nets);
    }

    private static SignNet Fit<T>(List<T> cases, NetTrainer trainer, int rounds, Action<NetTrainer, T> see)
    {
        var order = Enumerable.Range(0, cases.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            trainer.random.Shuffle(order);
            foreach (var some in order.Chunk(AtOnce))
            {
                foreach (var index in some) see(trainer, cases[index]);
                trainer.Step();
            }
        }
        return trainer.net;
    }

    /// <summary>What shows these signs holds, or does not.</summary>
    public void Judge(float[] signs, bool holds) => Learn(signs, (holds ? 1 : 0) - (1 / (1 + MathF.Exp(-net.OddsOf(signs, units)))));

    /// <summary>One of several options is right, or one of those that are.</summary>
    public void Choose(List<(float[] Signs, bool Right)> options)
    {
        var odds = options.ConvertAll(o => net.OddsOf(o.Signs));
        var most = odds.Max();
        var chances = odds.ConvertAll(o => Math.Exp(o - most));
        double all = chances.Sum(), right = options.Index().Sum(o => o.Item.Right ? chances[o.Index] : 0);
        foreach (var (i, (signs, isRight)) in options.Index())
        {
            net.OddsOf(signs, units);
            Learn(signs, (float)((isRight ? chances[i] / right : 0) - (chances[i] / all)));
        }
    }

    private float[][] Empty() => Array.ConvertAll(weights, w => new float[w.Length]);

    /// <param name="error">So much more the signs should say than they do; <see cref="units"/> hold what each unit says of them.</param>
    private void Learn(float[] signs, float error)
    {
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
            SignNet.AddTo(into.AsSpan(i * Units, Units), errors, signs[i]);
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
