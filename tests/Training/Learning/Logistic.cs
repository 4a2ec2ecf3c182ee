using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Logistic regression by Newton's method.</summary>
internal static class Logistic
{
    private const int Steps = 12;

    /// <summary>Weights under which what was said of each case is likeliest; large ones cost by <paramref name="shrink"/>, to be weighed
    /// against all cases together.</summary>
    /// <returns>Empty where there are no cases.</returns>
    public static double[] Fit(List<(double[] Signs, bool Holds)> cases, double shrink)
    {
        if (cases.Count == 0) return [];
        var n = cases[0].Signs.Length;
        var weights = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[n];
            var bend = new double[n, n];
            foreach (var (signs, holds) in cases)
            {
                var chance = Chance(weights, signs);
                var (error, spread) = ((holds ? 1 : 0) - chance, Math.Max(1e-6, chance * (1 - chance)));
                for (var i = 0; i < n; i++)
                {
                    if (signs[i] == 0) continue;
                    slope[i] += error * signs[i];
                    var s = spread * signs[i];
                    for (var k = 0; k <= i; k++) bend[i, k] += s * signs[k];
                }
            }
            for (var i = 0; i < n; i++) { slope[i] -= shrink * weights[i]; bend[i, i] += shrink; }
            Solve(bend, slope);
            for (var i = 0; i < n; i++) weights[i] += slope[i];
        }
        return weights;
    }

    /// <summary>0 to 1.</summary>
    public static double Chance(double[] weights, double[] signs) => 1 / (1 + Math.Exp(-SignedOdds.Of(signs, weights)));

    /// <summary>Cholesky; <paramref name="by"/> becomes the solution.</summary>
    private static void Solve(double[,] m, double[] by)
    {
        var n = by.Length;
        for (var i = 0; i < n; i++)
            for (var k = 0; k <= i; k++)
            {
                var sum = m[i, k];
                for (var j = 0; j < k; j++) sum -= m[i, j] * m[k, j];
                m[i, k] = i == k ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / m[k, k];
            }
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) by[i] -= m[i, k] * by[k];
            by[i] /= m[i, i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) by[i] -= m[k, i] * by[k];
            by[i] /= m[i, i];
        }
    }
}
