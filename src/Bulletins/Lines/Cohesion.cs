namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>How well each line belongs with the text around it, by pairs of characters that both share.</summary>
internal sealed class Cohesion
{
    /// <summary>How many pairs on either side count as near.</summary>
    public const int Near = 220;

    /// <summary>Lines that one repeated pair can bind at most; keeps the work linear on lines of one character.</summary>
    private const int FarthestLines = 48;

    private const int SlotBits = 17;

    // Characters so common that pairs with them say nothing of the subject.
    private static readonly bool[] Common = Mark("的了在是和与及等为对将有这一不我们他她它以中上下也就都而并从到被把让向于其之个年月日时来去说着过地得会要能可还很更最多大小人本全各该此某第");

    private readonly int[] counts = new int[1 << SlotBits];

    private Cohesion(int lines) => (Back, Ahead, Seam, Starts) = (new float[lines], new float[lines], new float[lines + 1], new int[lines + 1]);

    /// <summary>Share of the line's pairs that stand in the text just before, 0 to 1.</summary>
    public float[] Back { get; }

    /// <summary>Share of the line's pairs that stand in the text just after, 0 to 1.</summary>
    public float[] Ahead { get; }

    /// <summary>How much the text before the line has in common with the text from the line on; 1 is usual for the page.</summary>
    public float[] Seam { get; }

    /// <summary>Index of each line's first pair; one entry more than lines.</summary>
    public int[] Starts { get; }

    /// <summary>How often two characters stand side by side on the page.</summary>
    public int Count(char a, char b) => counts[Slot(a, b)];

    public static Cohesion Of(ReadOnlySpan<PageLine> lines)
    {
        var cohesion = new Cohesion(lines.Length);
        var pairs = cohesion.Collect(lines);
        cohesion.Measure(pairs);
        return cohesion;
    }

    private int[] Collect(ReadOnlySpan<PageLine> lines)
    {
        var pairs = new List<int>(lines.Length * 16);
        for (var i = 0; i < lines.Length; i++)
        {
            Starts[i] = pairs.Count;
            var text = lines[i].Text;
            for (var k = 0; k + 1 < text.Length; k++)
            {
                var slot = Slot(text[k], text[k + 1]);
                counts[slot]++;
                if (Says(text[k]) && Says(text[k + 1])) pairs.Add(slot);
            }
        }
        Starts[lines.Length] = pairs.Count;
        return [.. pairs];
    }

    private void Measure(int[] pairs)
    {
        var last = new int[1 << SlotBits];
        Array.Fill(last, -1);
        var lineOf = LinesOf(pairs.Length);
        var (linked, back, ahead) = (new float[Seam.Length], new float[Back.Length], new float[Back.Length]);
        var total = new float[Back.Length];
        for (var at = 0; at < pairs.Length; at++)
        {
            var slot = pairs[at];
            var weight = 1f / MathF.Sqrt(counts[slot]);
            var line = lineOf[at];
            total[line] += weight;
            var before = last[slot];
            last[slot] = at;
            if (before < 0 || at - before > 2 * Near || lineOf[before] == line) continue;
            if (Starts[line] - before <= Near) back[line] += weight;
            if (at - Starts[lineOf[before] + 1] <= Near) ahead[lineOf[before]] += weight;
            Link(linked, lineOf[before], line, before, at, weight);
        }
        for (var i = 0; i < Back.Length; i++)
            if (total[i] > 0) (Back[i], Ahead[i]) = (Math.Min(1, back[i] / total[i]), Math.Min(1, ahead[i] / total[i]));
        Normalise(linked, pairs.Length);
    }

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

    private int[] LinesOf(int pairs)
    {
        var lineOf = new int[pairs];
        for (var i = 0; i + 1 < Starts.Length; i++) Array.Fill(lineOf, i, Starts[i], Starts[i + 1] - Starts[i]);
        return lineOf;
    }

    private static int Slot(char a, char b) => (int)((((uint)a * 0x9E3779B1u) ^ ((uint)b * 0x85EBCA6Bu)) >> (32 - SlotBits));

    /// <summary>Whether a character says something of the subject.</summary>
    public static bool Says(char c) => CharClasses.ClassOf(c) is CharClass.Han or CharClass.Latin or CharClass.Digit && !Common[c];

    private static bool[] Mark(string characters)
    {
        var marked = new bool[char.MaxValue + 1];
        foreach (var c in characters) marked[c] = true;
        return marked;
    }
}
