using System.Net;
using System.Text.Json;

namespace ProvincialNewsPortal.Web.Tests.Api;

/// <summary>Answers as programs read them.</summary>
internal static class Data
{
    /// <summary>Gets JSON that must answer with <paramref name="status"/>.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{address} answered {(int)answer.StatusCode}, not {(int)status}");
        Assert.Equal(status == HttpStatusCode.OK ? "application/json" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Gets text of <paramref name="mediaType"/>.</summary>
    public static async Task<string> TextAsync(this HttpClient client, string address, string mediaType)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {(int)answer.StatusCode}: {text}");
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        return text;
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();
}
