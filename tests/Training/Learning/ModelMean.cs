namespace ProvincialNewsPortal.Training.Learning;

/// <summary>The running mean of several sets of weights.</summary>
internal sealed class ModelMean
{
    private float[] _rows = [], _steps = [];
    private int _count;

    public ReadOnlySpan<float> Rows => Mean(_rows);

    public ReadOnlySpan<float> Steps => Mean(_steps);

    public void Add(ReadOnlySpan<float> rows, ReadOnlySpan<float> steps)
    {
        (_rows, _steps, _count) = (Sum(_rows, rows), Sum(_steps, steps), _count + 1);
    }

    public void Add(ModelMean other)
    {
        (_rows, _steps, _count) = (Sum(_rows, other._rows), Sum(_steps, other._steps), _count + other._count);
    }

    private static float[] Sum(float[] total, ReadOnlySpan<float> more)
    {
        if (total.Length == 0) return more.ToArray();
        for (var i = 0; i < total.Length; i++) total[i] += more[i];
        return total;
    }

    private float[] Mean(float[] total) => Array.ConvertAll(total, w => w / _count);
}
