using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Conditional logistic regression: which of several is the right one.</summary>
internal static class Choices
{
    private const double Rate = 0.5;

    /// <summary>Weights under which the right ones of each case are likeliest; large weights cost by <paramref name="shrink"/>.</summary>
    public static double[] Fit(List<List<(double[] Signs, bool Right)>> cases, int rounds, double shrink)
    {
        var weights = new double[cases[0][0].Signs.Length];
        for (var round = 0; round < rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var options in cases) Climb(options, weights, slope);
            for (var i = 0; i < slope.Length; i++) weights[i] += Rate * ((slope[i] / cases.Count) - (shrink * weights[i]));
        }
        return weights;
    }

    /// <summary>The likeliest of the options.</summary>
    public static int Best(double[] weights, List<(double[] Signs, bool Right)> options) =>
        Enumerable.Range(0, options.Count).MaxBy(i => SignedOdds.Of(options[i].Signs, weights));

    private static void Climb(List<(double[] Signs, bool Right)> options, double[] weights, double[] slope)
    {
        var odds = options.ConvertAll(o => SignedOdds.Of(o.Signs, weights));
        var most = odds.Max();
        var chances = odds.ConvertAll(o => Math.Exp(o - most));
        double all = chances.Sum(), right = options.Index().Sum(o => o.Item.Right ? chances[o.Index] : 0);
        foreach (var (i, (signs, isRight)) in options.Index())
        {
            var pull = (isRight ? chances[i] / right : 0) - (chances[i] / all);
            for (var k = 0; k < slope.Length; k++) slope[k] += pull * signs[k];
        }
    }
}
