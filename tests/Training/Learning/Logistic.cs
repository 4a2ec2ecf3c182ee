using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Logistic regression by full gradients.</summary>
internal static class Logistic
{
    private const double Rate = 0.5;

    /// <summary>Weights under which what was said of each case is likeliest; large ones cost by <paramref name="shrink"/>.</summary>
    public static double[] Fit(List<(double[] Signs, bool Holds)> cases, int rounds, double shrink)
    {
        var weights = new double[cases[0].Signs.Length];
        for (var round = 0; round < rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var (signs, holds) in cases)
            {
                var error = (holds ? 1 : 0) - Chance(weights, signs);
                for (var i = 0; i < slope.Length; i++) slope[i] += error * signs[i] / cases.Count;
            }
            for (var i = 0; i < slope.Length; i++) weights[i] += Rate * (slope[i] - (shrink * weights[i]));
        }
        return weights;
    }

    /// <summary>0 to 1.</summary>
    public static double Chance(double[] weights, double[] signs) => 1 / (1 + Math.Exp(-SignedOdds.Of(signs, weights)));
}
