using System.Globalization;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>What a reader chose without an account: remembered in cookies, set by GET links under /choose.</summary>
/// <param name="Language">zh or en.</param>
/// <param name="Size">small, medium, large or huge: the size of article text.</param>
/// <param name="Keys">Whether keyboard short cuts are on.</param>
public sealed record ReaderChoices(string Language, string Size, bool Keys)
{
    /// <summary>Every choice with its values, the first of each the default.</summary>
    private static readonly Dictionary<string, string[]> _offered = new(StringComparer.Ordinal)
    {
        ["language"] = ["zh", "en"],
        ["size"] = ["medium", "small", "large", "huge"],
        ["keys"] = ["on", "off"],
    };

    /// <summary>All choices in one word, the same for all readers who chose the same.</summary>
    public string Key => this == _default ? "" : $"{Language} {Size} {(Keys ? "keys" : "")}";

    private static readonly ReaderChoices _default = new("zh", "medium", Keys: true);

    /// <summary>The choices that came with a request; what is not offered counts as not chosen.</summary>
    public static ReaderChoices Of(HttpRequest request) =>
        new(Chosen(request, "language"), Chosen(request, "size"), Chosen(request, "keys") == "on");

    /// <summary>Answers in the language chosen.</summary>
    public static Task UseLanguage(HttpContext context, RequestDelegate next)
    {
        var culture = CultureInfo.GetCultureInfo(Of(context.Request).Language == "en" ? "en" : "zh-Hans");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, culture);
        context.Response.Headers.Vary = "Cookie";
        return next(context);
    }

    /// <summary>Remembers one choice for a year and goes back to a page of this site; 404 for a choice that is not offered.</summary>
    public static IResult Choose(HttpContext context, string choice, string value, string? back)
    {
        if (!_offered.TryGetValue(choice, out var values) || !values.Contains(value, StringComparer.Ordinal)) return Results.NotFound();
        context.Response.Cookies.Append(choice, value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        context.Response.Headers.CacheControl = "no-store";
        return Results.LocalRedirect(Escaped(Addresses.Local(back)));
    }

    private static string Chosen(HttpRequest request, string choice) =>
        request.Cookies[choice] is { } value && _offered[choice].Contains(value, StringComparer.Ordinal) ? value : _offered[choice][0];

    /// <summary>A header holds ASCII only: what a browser sent decoded is escaped again.</summary>
    private static string Escaped(string path) => string.Concat(path.Select(c => c is > ' ' and < '\x7f' ? c.ToString() : Uri.EscapeDataString(c.ToString())));
}
