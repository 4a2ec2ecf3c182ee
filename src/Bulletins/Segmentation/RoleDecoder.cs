using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Finds the best sequence of roles for a whole page, and how sure each line of it is.</summary>
internal sealed class RoleDecoder(RoleModel model)
{
    private const int Stride = RoleStates.Stride;

    /// <summary>Non-blank lines decoded together; longer documents are decoded in parts, so that memory stays bounded.</summary>
    private const int LongestPart = 4096;

    /// <summary>States that fall this far behind the best are given up.</summary>
    private const float Beam = 30f;

    private readonly float[] odds = Array.ConvertAll(model.Steps, MathF.Exp);

    public static RoleDecoder Default { get; } = new(RoleModel.Default);

    public LineReading[] Decode(PageLine[] lines)
    {
        var readings = new LineReading[lines.Length];
        foreach (var (start, part) in Parts(lines)) Decode(PageEvidence.Of(part)).CopyTo(readings, start);
        return readings;
    }

    /// <summary>The runs of lines that are decoded together, each with the index of its first line.</summary>
    public static IEnumerable<(int Start, PageLine[] Part)> Parts(PageLine[] lines)
    {
        if (lines.Length <= LongestPart) yield return (0, lines);
        else for (var start = 0; start < lines.Length; start += LongestPart)
            yield return (start, lines[start..Math.Min(start + LongestPart, lines.Length)]);
    }

    public LineReading[] Decode(PageEvidence page)
    {
        var size = page.Lines.Length * Stride;
        if (size == 0) return [];
        var (rentedScores, rentedMarginals) = (ArrayPool<float>.Shared.Rent(size), ArrayPool<float>.Shared.Rent(size));
        var scores = rentedScores.AsSpan(0, size);
        var marginals = rentedMarginals.AsSpan(0, size);
        Score(page, scores);
        var best = BestPath(page, scores);
        Marginals(page, scores, marginals);
        var readings = new LineReading[best.Length];
        for (var i = 0; i < best.Length; i++) readings[i] = Reading(best[i], marginals.Slice(i * Stride, Stride));
        ArrayPool<float>.Shared.Return(rentedScores);
        ArrayPool<float>.Shared.Return(rentedMarginals);
        return readings;
    }

    /// <summary>Sum of the evidence for each state of each line.</summary>
    private void Score(PageEvidence page, Span<float> scores)
    {
        var gatherer = new EvidenceGatherer(page);
        for (var i = 0; i < page.Lines.Length; i++)
            Chain.Sum(CollectionsMarshal.AsSpan(gatherer.Gather(i)), model.Rows, scores.Slice(i * Stride, Stride));
    }

    private int[] BestPath(PageEvidence page, ReadOnlySpan<float> scores)
    {
        var count = page.Lines.Length;
        var from = ArrayPool<byte>.Shared.Rent(count * Stride);
        var (now, next, origin) = (new float[Stride], new float[Stride], new float[Stride]);
        scores[..Stride].CopyTo(now);
        now.AsSpan(RoleStates.Count).Fill(float.NegativeInfinity);
        for (var i = 1; i < count; i++)
        {
            Step(RoleModel.GapOf(page.Lines[i], page.Profile), now, next, origin);
            for (var s = 0; s < Stride; s++) from[(i * Stride) + s] = (byte)origin[s];
            Chain.Add(next, scores.Slice(i * Stride, Stride));
            (now, next) = (next, now);
        }
        var path = Trace(now, from, count);
        ArrayPool<byte>.Shared.Return(from);
        return path;
    }

    private void Step(int gap, float[] now, float[] next, float[] origin)
    {
        Span<int> alive = stackalloc int[RoleStates.Count];
        var count = 0;
        var least = Chain.Max(now) - Beam;
        for (var p = 0; p < RoleStates.Count; p++)
            if (now[p] >= least) alive[count++] = p;
        ref var steps = ref model.Steps[gap * Stride * Stride];
        for (var s = 0; s < Stride; s += Vector256<float>.Count)
        {
            var (best, from) = (Vector256.Create(float.NegativeInfinity), Vector256<float>.Zero);
            foreach (var p in alive[..count])
            {
                var candidate = Vector256.LoadUnsafe(ref steps, (nuint)((p * Stride) + s)) + Vector256.Create(now[p]);
                var better = Vector256.GreaterThan(candidate, best);
                best = Vector256.ConditionalSelect(better, candidate, best);
                from = Vector256.ConditionalSelect(better, Vector256.Create((float)p), from);
            }
            best.CopyTo(next, s);
            from.CopyTo(origin, s);
        }
    }

    private static int[] Trace(float[] last, byte[] from, int count)
    {
        var path = new int[count];
        path[^1] = Array.IndexOf(last, Chain.Max(last));
        for (var i = count - 1; i > 0; i--) path[i - 1] = from[(i * Stride) + path[i]];
        return path;
    }

    /// <summary>Posterior of each state of each line, by forward and backward sums.</summary>
    /// <param name="scores">Replaced by the likelihoods that they stand for.</param>
    private void Marginals(PageEvidence page, Span<float> scores, Span<float> forward)
    {
        var count = page.Lines.Length;
        for (var i = 0; i < count; i++) Chain.ToLikelihoods(scores.Slice(i * Stride, Stride));
        scores[..Stride].CopyTo(forward);
        Chain.Normalise(forward[..Stride]);
        for (var i = 1; i < count; i++)
        {
            var to = forward.Slice(i * Stride, Stride);
            Chain.Push(forward.Slice((i - 1) * Stride, Stride), StepsOf(page, i), to);
            Chain.Weigh(to, scores.Slice(i * Stride, Stride));
            Chain.Normalise(to);
        }
        Span<float> back = stackalloc float[Stride];
        back.Fill(1);
        for (var i = count - 1; i >= 0; i--)
        {
            var here = forward.Slice(i * Stride, Stride);
            Chain.Weigh(here, back);
            Chain.Normalise(here);
            if (i > 0) Chain.Pull(back, scores.Slice(i * Stride, Stride), StepsOf(page, i));
        }
    }

    private ReadOnlySpan<float> StepsOf(PageEvidence page, int i) =>
        odds.AsSpan(RoleModel.GapOf(page.Lines[i], page.Profile) * Stride * Stride, Stride * Stride);

    private static LineReading Reading(int state, ReadOnlySpan<float> posterior)
    {
        float joint = 0, second = -1, inside = 1e-6f, opening = 0;
        var runnerUp = 0;
        var (role, begins) = (RoleStates.RoleOf(state), RoleStates.Begins(state));
        for (var s = 0; s < RoleStates.Count; s++)
        {
            var other = RoleStates.RoleOf(s);
            if (other.IsArticle() == role.IsArticle() && RoleStates.Begins(s) == begins) joint += posterior[s];
            if (other.IsArticle()) (inside, opening) = (inside + posterior[s], opening + (RoleStates.Begins(s) ? posterior[s] : 0));
            if (other != role && posterior[s] > second) (second, runnerUp) = (posterior[s], s);
        }
        return new LineReading(role, begins, posterior[state], joint, RoleStates.RoleOf(runnerUp), RoleStates.Begins(runnerUp), opening / inside,
            new HeadChances(ChanceOf(LineRole.Section, posterior), ChanceOf(LineRole.Kicker, posterior), ChanceOf(LineRole.Headline, posterior), ChanceOf(LineRole.Deck, posterior)));
    }

    private static byte ChanceOf(LineRole role, ReadOnlySpan<float> posterior) =>
        HeadChances.Of(posterior[RoleStates.Of(role, begins: false)] + posterior[RoleStates.Of(role, begins: true)]);
}
