namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>How well each line belongs with the text around it, by pairs of characters that both share.</summary>
internal sealed class Cohesion
{
    /// <summary>How many pairs on either side count as near.</summary>
    public const int Near = 220;

    /// <summary>Lines that one repeated pair can bind at most; keeps the work linear on lines of one character.</summary>
    private const int FarthestLines = 48;

    // Characters so common that pairs with them say nothing of the subject.
    private const string Common =
        "的了在是和与及等为对将有这一不我们他她它以中上下也就都而并从到被把让向于其之个年月日时来去说着过地得会要能可还很更最多大小人本全各该此某第";

    private static readonly bool[] Speaking = Mark();

    /// <summary>By count, as roots take longer than all else that a pair needs.</summary>
    private static readonly float[] UsualWeights = [.. Enumerable.Range(0, 64).Select(WeightOf)];

    private Cohesion(int lines) =>
        (Back, Ahead, Seam, Meets, Starts) = (new float[lines], new float[lines], new float[lines + 1], new int[lines], new int[lines + 1]);

    /// <summary>Share of the line's pairs that stand in the text just before, 0 to 1.</summary>
    public float[] Back { get; }

    /// <summary>Share of the line's pairs that stand in the text just after, 0 to 1.</summary>
    public float[] Ahead { get; }

    /// <summary>How much the text before the line has in common with the text from the line on; 1 is usual for the page.</summary>
    public float[] Seam { get; }

    /// <summary>How often the last character of the line before and the first of the line stand side by side on the page; 0 for the first line.</summary>
    public int[] Meets { get; }

    /// <summary>Index of each line's first pair; one entry more than lines.</summary>
    public int[] Starts { get; }

    public static Cohesion Of(ReadOnlySpan<PageLine> lines)
    {
        var cohesion = new Cohesion(lines.Length);
        var scratch = PairScratch.Take();
        try
        {
            cohesion.Collect(lines, scratch);
            cohesion.Measure(scratch);
        }
        finally
        {
            scratch.Clear();
        }
        return cohesion;
    }

    private void Collect(ReadOnlySpan<PageLine> lines, PairScratch scratch)
    {
        for (var i = 0; i < lines.Length; i++) Starts[i + 1] = scratch.Read(lines[i].Text, Speaking);
        for (var i = 1; i < lines.Length; i++) Meets[i] = scratch.CountOf(lines[i - 1].Text[^1], lines[i].Text[0]);
    }

    private void Measure(PairScratch scratch)
    {
        var pairs = scratch.Pairs;
        var weights = scratch.Weights;
        var last = scratch.Last;
        Weigh(scratch.Counts, weights);
        var (linked, back, ahead) = (new float[Seam.Length], new float[Back.Length], new float[Back.Length]);
        var total = new float[Back.Length];
        for (var line = 0; line < Back.Length; line++)
        {
            for (var at = Starts[line]; at < Starts[line + 1]; at++)
            {
                var weight = weights[pairs[at]];
                total[line] += weight;
                var (before, lineBefore) = (last[pairs[at]].Next - 1, last[pairs[at]].Line);
                last[pairs[at]] = (at + 1, line);
                if (before < 0 || at - before > 2 * Near || lineBefore == line) continue;
                if (Starts[line] - before <= Near) back[line] += weight;
                if (at - Starts[lineBefore + 1] <= Near) ahead[lineBefore] += weight;
                Link(linked, lineBefore, line, before, at, weight);
            }
        }
        for (var i = 0; i < Back.Length; i++)
            if (total[i] > 0) (Back[i], Ahead[i]) = (Math.Min(1, back[i] / total[i]), Math.Min(1, ahead[i] / total[i]));
        Normalise(linked, pairs.Length);
    }

    /// <summary>What each pair weighs that stands so often on the page.</summary>
    private static void Weigh(ReadOnlySpan<int> counts, Span<float> weights)
    {
        for (var i = 0; i < counts.Length; i++) weights[i] = counts[i] < UsualWeights.Length ? UsualWeights[counts[i]] : WeightOf(counts[i]);
    }

    private static float WeightOf(int count) => 1f / MathF.Sqrt(count);

    private void Link(float[] linked, int from, int to, int before, int at, float weight)
    {
        var low = Math.Max(from + 1, to - FarthestLines);
        for (var i = low; i <= to; i++)
            if (Starts[i] - before <= Near && at - Starts[i] <= Near) linked[i] += weight;
    }

    private void Normalise(float[] linked, int pairs)
    {
        float sum = 0;
        var count = 0;
        for (var i = 1; i < Back.Length; i++)
        {
            var room = Math.Min(Near, Math.Min(Starts[i], pairs - Starts[i]));
            Seam[i] = room < 10 ? -1 : linked[i] / room;
            if (Seam[i] >= 0) { sum += Seam[i]; count++; }
        }
        var usual = count == 0 ? 1 : Math.Max(sum / count, 1e-4f);
        for (var i = 1; i < Back.Length; i++)
            if (Seam[i] >= 0) Seam[i] /= usual;
    }

    /// <summary>Whether a character says something of the subject.</summary>
    public static bool Says(char c) => Speaking[c];

    private static bool[] Mark()
    {
        var marked = new bool[char.MaxValue + 1];
        for (var c = 0; c < marked.Length; c++) marked[c] = CharClasses.ClassOf((char)c) is CharClass.Han or CharClass.Latin or CharClass.Digit;
        foreach (var c in Common) marked[c] = false;
        return marked;
    }
}
