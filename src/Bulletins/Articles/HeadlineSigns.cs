using System.Buffers;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>What speaks for a run of an article's heading lines being its headline: what each line says of itself, and how the lines are set.</summary>
internal sealed class HeadlineSigns
{
    /// <summary>How many signs each line has.</summary>
    public const int PerLine = 28;

    /// <summary>How many signs each seam between two lines has.</summary>
    public const int PerSeam = 16;

    /// <summary>Signs of a run: those of the lines above it, in it and below it, then those of the seams within, above and below it.</summary>
    public const int Count = 3 * (PerLine + PerSeam);

    /// <summary>Characters of the body that a heading is compared with, and those at its very start.</summary>
    private const int MostBody = 600, Lead = 90;

    private const double WidestLabel = 16;
    private const double WidestHalf = 60;

    private readonly IReadOnlyList<DraftLine> heads;

    /// <summary>Pairs of Han of the body's beginning, each with whether it stands at its very start.</summary>
    private readonly Dictionary<int, bool> body = new(MostBody + Lead);
    private readonly int usual;

    /// <summary>Blank lines of the narrowest and the widest seam.</summary>
    private readonly int narrowest, widest;
    private readonly float[][] lines, seams;

    /// <param name="heads">The heading lines of one article, at least one.</param>
    public HeadlineSigns(IReadOnlyList<DraftLine> heads, IReadOnlyList<DraftLine> body)
    {
        this.heads = heads;
        Gather(body);
        usual = body.Count == 0 ? 0 : body[0].Line.Blanks;
        var gaps = heads.Skip(1).Select(h => (int)h.Line.Blanks).DefaultIfEmpty();
        (narrowest, widest) = (gaps.Min(), gaps.Max());
        lines = [.. Enumerable.Range(0, heads.Count).Select(LineSigns)];
        seams = [.. Enumerable.Range(0, heads.Count).Select(i => i == 0 ? [] : SeamSigns(i))];
    }

    /// <summary>Signs of the run from one heading line to before another; as <see cref="HeadlineSpan"/>'s net weighs them.</summary>
    public float[] Of(int from, int to)
    {
        var signs = new float[Count];
        for (var i = 0; i < lines.Length; i++) Add(signs, lines[i], PerLine * (i < from ? 0 : i < to ? 1 : 2));
        for (var i = Math.Max(1, from); i <= to && i < seams.Length; i++)
            Add(signs, seams[i], (3 * PerLine) + (PerSeam * (i == from ? 1 : i == to ? 2 : 0)));
        return signs;
    }

    private static void Add(float[] signs, float[] more, int at)
    {
        for (var i = 0; i < more.Length; i++) signs[at + i] += more[i];
    }

    private void Gather(IReadOnlyList<DraftLine> text)
    {
        var read = 0;
        foreach (var line in text)
        {
            Pairs(line.Line.Text, pair => body.TryAdd(pair, read < Lead));
            read += line.Line.Text.Length;
            if (read > MostBody) return;
        }
    }

    private static void Pairs(string text, Action<int> take)
    {
        for (var i = 1; i < text.Length; i++)
            if (CharClasses.IsHan(text[i - 1]) && CharClasses.IsHan(text[i])) take((text[i - 1] << 16) | text[i]);
    }

    private float[] LineSigns(int i)
    {
        var (line, reading) = (heads[i].Line, heads[i].Reading);
        var text = line.Text;
        var traits = LineTraitReader.Read(text);
        var places = Places.NamesIn(text).ToList();
        int all = 0, inBody = 0, inLead = 0;
        Pairs(text, pair =>
        {
            all++;
            if (!body.TryGetValue(pair, out var leads)) return;
            inBody++;
            inLead += leads ? 1 : 0;
        });
        return
        [
            1,
            (float)HeadChances.Log(reading.Heads.Section) / 3,
            (float)HeadChances.Log(reading.Heads.Kicker) / 3,
            (float)HeadChances.Log(reading.Heads.Headline) / 3,
            (float)HeadChances.Log(reading.Heads.Deck) / 3,
            line.Width / 40f,
            line.Width <= WidestLabel ? 1 : 0,
            line.Width >= WidestHalf ? 1 : 0,
            traits.Begin is CharClass.Dash ? 1 : 0,
            traits.Begin is CharClass.Bullet ? 1 : 0,
            EndsInSpeech(text) ? 1 : 0,
            traits.End is CharClass.Comma or CharClass.Colon or CharClass.Enumeration ? 1 : 0,
            text[^1] is '。' ? 1 : 0,
            traits.Has(LineFlags.NamesOnly) ? 1 : 0,
            traits.Has(LineFlags.CreditTail) || traits.Says(WordGroup.Photo) ? 1 : 0,
            ((traits.Words.Start | traits.Words.End) >> (int)WordGroup.Rubric & 1) != 0 && line.Width <= 2 * WidestLabel ? 1 : 0,
            text.Any(CharClasses.IsDigit) ? 1 : 0,
            traits.Has(LineFlags.InnerBlank) ? 1 : 0,
            traits.Has(LineFlags.UnclosedQuote | LineFlags.UnclosedBracket) ? 1 : 0,
            traits.Has(LineFlags.OrphanCloser) ? 1 : 0,
            all == 0 ? 0 : (float)inBody / all,
            all == 0 ? 0 : (float)inLead / all,
            i == 0 ? 1 : 0,
            i == heads.Count - 1 ? 1 : 0,
            reading.Role is LineRole.Headline ? 1 : 0,
            traits.Has(LineFlags.SpacedOut) ? 1 : 0,
            places.Exists(p => p.Start == 0) ? 1 : 0,
            places.Count > 0 ? 1 : 0,
        ];
    }

    private float[] SeamSigns(int i)
    {
        var (above, below) = (heads[i - 1].Line, heads[i].Line);
        var pair = (above.Text[^1] << 16) | below.Text[0];
        return
        [
            1,
            below.Blanks == 0 ? 1 : 0,
            below.Blanks > narrowest ? 1 : 0,
            below.Blanks < widest ? 1 : 0,
            below.Number - below.Blanks - 1 == above.Number ? 0 : 1,
            body.ContainsKey(pair) ? 1 : 0,
            Math.Abs(above.Width - below.Width) / (float)Math.Max(above.Width, below.Width),
            OpenAt(heads.Take(i)) ? 1 : 0,
            below.Blanks < usual ? 1 : 0,
            below.Blanks > usual ? 1 : 0,
            below.Blanks > 0 && below.Blanks == usual ? 1 : 0,
            above.Width >= below.Width ? 1 : 0,
            Leads.Contains(above.Text[^1]) ? 1 : 0,
            Follows.Contains(below.Text[0]) ? 1 : 0,
            Shared(above.Text, below.Text),
            above.Width + below.Width <= WidestHalf / 2 ? 1 : 0,
        ];
    }

    /// <summary>Share of the pairs of one line that the other has too.</summary>
    private static float Shared(string one, string other)
    {
        var pairs = new HashSet<int>();
        Pairs(one, pair => pairs.Add(pair));
        var (all, shared) = (0, 0);
        Pairs(other, pair => (all, shared) = (all + 1, shared + (pairs.Contains(pair) ? 1 : 0)));
        return all == 0 ? 0 : (float)shared / all;
    }

    // No phrase ends with the first, none begins with the second.
    private static readonly SearchValues<char> Leads = SearchValues.Create("的和与及在为对把被将让向从于以或到由给让并是不更最就也都、"), Follows = SearchValues.Create("的了们着过等和与及或之后前里中上下、，。：；！？”’」』）》");

    /// <summary>Whether a quote or bracket opened in the lines is still open below them.</summary>
    public static bool OpenAt(IEnumerable<DraftLine> above)
    {
        var open = 0;
        foreach (var c in above.SelectMany(h => h.Line.Text))
            open = CharClasses.ClassOf(c) switch
            {
                CharClass.OpenQuote or CharClass.OpenBracket => open + 1,
                CharClass.CloseQuote or CharClass.CloseBracket => Math.Max(0, open - 1),
                _ => open,
            };
        return open > 0;
    }

    /// <summary>Whether a line stops at the word that what follows was said.</summary>
    public static bool EndsInSpeech(string text) => Speech.AnyEnds(text);

    private static readonly TextEnds Speech = new(["强调", "強調", "指出", "要求"]);
}
