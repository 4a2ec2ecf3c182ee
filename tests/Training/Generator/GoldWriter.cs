using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Writes a page as a source document with its gold (bulletin-gold/1).</summary>
internal static class GoldWriter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes NAME.txt and NAME.gold.json.</summary>
    public static void Write(TrainingPage page, string folder)
    {
        var text = Text(page);
        File.WriteAllText(Path.Combine(folder, page.Name + ".txt"), text, new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(folder, page.Name + ".gold.json"), JsonSerializer.Serialize(Gold(page, text), Options) + "\n", new UTF8Encoding(false));
    }

    /// <summary>The source document: lines joined by line feeds.</summary>
    public static string Text(TrainingPage page) => string.Join('\n', page.Lines.Select(l => l.Text));

    private static Dictionary<string, object?> Gold(TrainingPage page, string text) => new()
    {
        ["schema"] = "bulletin-gold/1",
        ["source"] = new Dictionary<string, object>
        {
            ["name"] = page.Name + ".txt",
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            ["lineCount"] = page.Lines.Count,
        },
        ["publication"] = new[] { page.Publication },
        ["dateMin"] = (page.DateFrom is { } from && page.Date is not null ? from : page.Date)?.ToString("O", CultureInfo.InvariantCulture),
        ["dateMax"] = page.Date?.ToString("O", CultureInfo.InvariantCulture),
        ["exact"] = page.DatePrinted && page.Date is not null,
        ["other"] = Ranges(page, l => l.Article == 0),
        ["softOther"] = Ranges(page, l => l.Article == 0 && l.Soft),
        ["articles"] = page.Articles.Select(a => Article(page, a)).ToList(),
    };

    private static Dictionary<string, object?> Article(TrainingPage page, ArticleTruth truth) => new()
    {
        ["headline"] = truth.Headline,
        ["kicker"] = truth.Kicker,
        ["deck"] = truth.Deck,
        ["section"] = truth.Section,
        ["names"] = truth.Names,
        ["altHeadlines"] = Array.Empty<string>(),
        ["lines"] = Ranges(page, l => l.Article == truth.Number),
        ["soft"] = Ranges(page, l => l.Article == truth.Number && l.Soft),
        ["incomplete"] = truth.Incomplete,
    };

    private static List<int[]> Ranges(TrainingPage page, Func<LabelledLine, bool> take) =>
        [.. LineRange.Of(page.Lines.Index().Where(l => !string.IsNullOrWhiteSpace(l.Item.Text) && take(l.Item)).Select(l => l.Index + 1)).Select(r => new[] { r.First, r.Last })];
}
