using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>Puts the decoder's readings beside the report that came of them.</summary>
internal static class Explanations
{
    public static IReadOnlyList<LineExplanation> Of(PageLine[] lines, LineReading[] readings, BulletinReport report)
    {
        var owners = report.Articles.SelectMany(a => LineRange.Lines(a.Lines).Select(l => (Line: l, a.Ordinal))).ToDictionary(o => o.Line, o => o.Ordinal);
        var explanations = new LineExplanation[lines.Length];
        foreach (var (start, part) in RoleDecoder.Parts(lines))
        {
            var gatherer = new EvidenceGatherer(PageEvidence.Of(part));
            for (var i = 0; i < part.Length; i++)
                explanations[start + i] = Explain(part[i], readings[start + i], gatherer.Gather(i), owners);
        }
        return explanations;
    }

    private static LineExplanation Explain(in PageLine line, in LineReading reading, List<Evidence> evidence, Dictionary<int, int> owners) => new(
        line.Number, line.Text, Name(reading.Role), reading.Begins, Math.Round(reading.BeginsChance, 2), owners.TryGetValue(line.Number, out var owner) ? owner : null,
        Math.Round(reading.Certainty, 2), Name(reading.RunnerUp), RoleReasons.Of(RoleModel.Default, evidence, reading));

    private static string Name(LineRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());
}
