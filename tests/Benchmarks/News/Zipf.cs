namespace ProvincialNewsPortal.Benchmarks.News;

/// <summary>Draws ranks by the law of Zipf and Mandelbrot: the r-th commonest of a language's words is met with frequency 1 / (r + 2.7)^s.</summary>
internal sealed class Zipf
{
    private readonly double[] _cumulated;

    /// <param name="count">How many ranks, at least 1.</param>
    /// <param name="exponent">s; about 1 for words of news.</param>
    public Zipf(int count, double exponent)
    {
        _cumulated = new double[count];
        var sum = 0.0;
        for (var r = 0; r < count; r++) _cumulated[r] = sum += 1 / Math.Pow(r + 2.7, exponent);
    }

    /// <summary>A rank, from 0.</summary>
    public int Draw(Random random)
    {
        var found = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Math.Min(found < 0 ? ~found : found, _cumulated.Length - 1);
    }
}
