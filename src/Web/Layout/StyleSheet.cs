using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>The one stylesheet, put together at the first request from <c>wwwroot/css/*.css</c> in the order of their names.</summary>
public sealed class StyleSheet
{
    private readonly Lazy<(byte[] Text, string Version)> _sheet;

    public StyleSheet(IWebHostEnvironment environment) => _sheet = new(() => Join(environment));

    /// <summary>Changes when the style does, so that browsers may keep a copy for ever.</summary>
    public string Address => "/site.css?v=" + _sheet.Value.Version;

    /// <summary>Answers /site.css.</summary>
    public IResult Serve(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(_sheet.Value.Text, "text/css; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{_sheet.Value.Version}\""));
    }

    private static (byte[] Text, string Version) Join(IWebHostEnvironment environment)
    {
        var text = new StringBuilder();
        // A build puts compressed copies beside the sheets.
        var sheets = environment.WebRootFileProvider.GetDirectoryContents("css").Where(f => f.Name.EndsWith(".css", StringComparison.Ordinal));
        foreach (var file in sheets.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            text.Append(reader.ReadToEnd()).Append('\n');
        }
        if (text.Length == 0) throw new FileNotFoundException("No style sheets under the web root; the program's own files are not complete.");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }
}
