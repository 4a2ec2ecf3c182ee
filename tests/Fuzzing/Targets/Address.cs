using System.Text;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Makes addresses of routes: parts that are there, parts that are not, and queries.</summary>
/// <param name="known">Values with which something may be found.</param>
internal sealed class Address(IReadOnlyList<RoutePattern> routes, IReadOnlyList<string> known)
{
    private static readonly string[] _parameters =
    [
        "q", "q", "q", "page", "sort", "date", "tag", "paper", "author", "section", "view", "rev", "back", "year", "month", "day", "n", "from", "until", "set", "verb", "verb", "identifier",
        "metadataPrefix", "metadataPrefix", "resumptionToken", "handler", "area", "culture", "v", "",
    ];

    private static readonly string[] _values =
    [
        "1", "0", "-1", "2147483647", "2147483648", "newest", "oldest", "relevance", "list", "oai_dc", "Identify", "ListRecords", "ListIdentifiers", "ListSets", "GetRecord", "ListMetadataFormats",
        "2024-01-01", "9999-12-31", "0001-01-01", "9999-12-31T23:59:59Z", "place/宜宾市", "春灌", "记者", "/articles/x", "//evil.invalid",
    ];

    /// <returns>Path with query, and the query alone for a form.</returns>
    public (string Target, string Form) Make(Random random)
    {
        var path = new StringBuilder();
        foreach (var segment in Nasty.One(random, routes).PathSegments) path.Append('/').Append(string.Concat(segment.Parts.Select(p => Part(random, p))));
        if (path.Length == 0) path.Append('/');
        if (random.Next(30) == 0) path.Append('/').Append(Sent(random, Nasty.Text(random, 4)));
        var query = Query(random);
        return (query.Length > 0 ? $"{path}?{query}" : path.ToString(), query);
    }

    private string Part(Random random, RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => random.Next(60) == 0 ? Sent(random, Nasty.Text(random, 2)) : literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => Sent(random, random.Next(3) > 0 ? Nasty.One(random, known) : random.Next(2) == 0 ? Nasty.Date(random) : Nasty.Text(random, 4)),
    };

    private string Query(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(5); left > 0; left--)
            text.Append(text.Length > 0 ? "&" : "").Append(Nasty.One(random, _parameters)).Append('=')
                .Append(Sent(random, random.Next(4) switch { 0 => Nasty.One(random, _values), 1 => Nasty.One(random, known), 2 => Nasty.Date(random), _ => Nasty.Text(random) }));
        return text.Length > 6000 ? text.ToString(0, 6000) : text.ToString();
    }

    /// <summary>As a careful client sends it, or as a careless one does.</summary>
    private static string Sent(Random random, string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        if (random.Next(6) > 0) return Uri.EscapeDataString(whole);
        var sent = string.Concat(whole.Where(c => c is > ' ' and < '\x7f' and not ('?' or '#')));
        return sent.Length > 0 ? sent : "%e5%b2";
    }
}
