using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>What is known of an article, as a YAML block in front of its Markdown.</summary>
public static class YamlHead
{
    /// <summary>A string or list of JSON is one of YAML too.</summary>
    private static readonly JsonSerializerOptions _quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="fields">Texts and lists of texts; null and empty lists are left out.</param>
    public static string Write(params IEnumerable<(string Name, object? Value)> fields)
    {
        var head = new StringBuilder("---\n");
        foreach (var (name, value) in fields)
            if (value is not (null or IReadOnlyCollection<string> { Count: 0 }))
                head.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, _quoted)).Append('\n');
        return head.Append("---\n\n").ToString();
    }
}
