using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>Writes a report as the contract asks: camelCase, LF, two-space indent, Chinese as itself, every field present.</summary>
public static class ReportJson
{
    /// <summary>The contract's settings, for whoever writes parts of a report elsewhere.</summary>
    public static JsonSerializerOptions Options { get; } = Create(indented: true);

    /// <summary>The same on one line, for JSON lines.</summary>
    public static JsonSerializerOptions Compact { get; } = Create(indented: false);

    /// <summary>The report as UTF-8 text without BOM, ending in one line feed.</summary>
    public static string Write(BulletinReport report) =>
        JsonSerializer.Serialize(new Published(BulletinReport.SchemaName, report.Source, report.Issue, [.. report.Articles.Select(Named)], report.Other), Options) + "\n";

    /// <summary>The contract calls a place by its full name alone; what it lies in where others share the name (江北区（重庆市）) is the archive's.</summary>
    private static ArticleReport Named(ArticleReport article) => article with
    {
        Tags = [.. article.Tags.Select(t => t.Kind == TagKind.Place ? t with { Name = t.Name.Split('（')[0] } : t).DistinctBy(t => (t.Kind, t.Name))],
    };

    private static JsonSerializerOptions Create(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // What is read back is whole or an error: a record never holds null where it says that it can't.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LineRangeJson() },
    };

    private sealed record Published(
        string Schema, SourceInfo Source, IssueInfo Issue, IReadOnlyList<ArticleReport> Articles, IReadOnlyList<OtherLines> Other);
}

/// <summary>A run of lines as <c>[first, last]</c>.</summary>
internal sealed class LineRangeJson : JsonConverter<LineRange>
{
    public override LineRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<int> ends = stackalloc int[2];
        var count = 0;
        if (reader.TokenType == JsonTokenType.StartArray)
            while (reader.Read() && count < 2 && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out ends[count])) count++;
        return count == 2 && reader.TokenType == JsonTokenType.EndArray
            ? new LineRange(ends[0], ends[1]) : throw new JsonException("A line range is [first, last].");
    }

    public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.First);
        writer.WriteNumberValue(value.Last);
        writer.WriteEndArray();
    }
}
