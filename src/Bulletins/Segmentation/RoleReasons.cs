using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Which evidence spoke for a line's role against the runner-up.</summary>
internal static class RoleReasons
{
    private const int Shown = 4;

    public static IReadOnlyList<string> Of(RoleModel model, IEnumerable<Evidence> evidence, in LineReading reading)
    {
        var (state, other) = (RoleStates.Of(reading.Role, reading.Begins), RoleStates.Of(reading.RunnerUp, reading.RunnerUpBegins));
        return [.. evidence.Select(e => (Evidence: e, Weight: Weight(model, e, state) - Weight(model, e, other)))
            .Where(e => e.Weight > 0).OrderByDescending(e => e.Weight).ThenBy(e => e.Evidence.Kind).Take(Shown)
            .Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Evidence.Kind}={Spelt(e.Evidence)} {e.Weight:+0.0}"))];
    }

    private static float Weight(RoleModel model, Evidence evidence, int state) =>
        model.Rows[(evidence.Row * RoleStates.Stride) + state] * RoleModel.Step;

    private static string Spelt(Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.FirstChar or EvidenceKind.LastChar => ((char)evidence.Answer).ToString(),
        EvidenceKind.FirstPair or EvidenceKind.LastPair or EvidenceKind.ShortPair => $"{(char)(evidence.Answer >> 16)}{(char)evidence.Answer}",
        EvidenceKind.WordInner or EvidenceKind.WordStart or EvidenceKind.WordEnd or EvidenceKind.WordInnerShort or EvidenceKind.WordInnerLong
            or EvidenceKind.BeforeWord or EvidenceKind.AfterWordInner or EvidenceKind.AfterWordStart => ((WordGroup)(evidence.Answer / 64)).ToString(),
        EvidenceKind.Flag => ((LineFlags)(1 << evidence.Answer)).ToString(),
        EvidenceKind.Opening => ((LineOpening)evidence.Answer).ToString(),
        _ => evidence.Answer.ToString(CultureInfo.InvariantCulture),
    };
}
