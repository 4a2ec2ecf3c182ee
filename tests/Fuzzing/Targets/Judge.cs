using System.Text.Json;
using System.Xml;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>What holds for any answer, whatever was asked.</summary>
internal static class Judge
{
    /// <returns>Null: nothing is wrong.</returns>
    public static async Task<string?> WrongAsync(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500) return $"answered {status}";
        var body = await answer.Content.ReadAsStringAsync();
        // The server itself answers what is no request at all, and says nothing more.
        if (!answer.Headers.Contains("Content-Security-Policy")) return status is 400 or 413 or 414 or 431 && body.Length == 0 ? null : $"answered {status} without a policy";
        if (answer.Headers.Location is { } location && !(location.OriginalString.StartsWith('/') && !location.OriginalString.StartsWith("//", StringComparison.Ordinal))) return $"leads to {location}";
        return body.Length == 0 ? null : Malformed(answer.Content.Headers.ContentType?.MediaType ?? "", body);
    }

    private static string? Malformed(string type, string body)
    {
        if (type == "text/html") return body.Contains(Nasty.Marker, StringComparison.Ordinal) ? "text became markup" : null;
        try
        {
            if (type.EndsWith("json", StringComparison.Ordinal)) JsonDocument.Parse(body).Dispose();
            else if (type.EndsWith("xml", StringComparison.Ordinal)) ReadXml(body);
            return null;
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return $"{type} can't be read ({e.Message})";
        }
    }

    private static void ReadXml(string body)
    {
        using var reader = XmlReader.Create(new StringReader(body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        while (reader.Read())
        {
        }
    }
}
