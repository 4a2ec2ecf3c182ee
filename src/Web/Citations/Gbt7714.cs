namespace ProvincialNewsPortal.Web.Citations;

/// <summary>References as Chinese journals and universities ask for them: an article in a newspaper, read online (4.4 of the standard).
/// An inferred date stands in square brackets, as the standard has it for an estimated year (8.4.3).</summary>
public static class Gbt7714
{
    /// <summary>Authors that are named before 等.</summary>
    private const int MostAuthors = 3;

    /// <summary>GB/T 7714-2015: 作者. 题名[N/OL]. 报纸名, 日期(版次)[引用日期]. 网址.</summary>
    public static string Edition2015(Cited a) =>
        $"{Opening(a, ", ")}{Date(a)}{(a.Page is null ? "" : $"({a.Page})")}[{Addresses.Iso(a.Accessed)}]. {a.Pinned}.";

    /// <summary>GB/T 7714-2025, in force since 1 July 2026: 作者. 题名[N/OL]. 报纸名，日期（版次）. 网址. Chinese references take wide commas and
    /// brackets; the day of access is kept for pages that exist on the web alone, so that a printed paper's article has none.</summary>
    public static string Edition2025(Cited a) =>
        $"{Opening(a, "，")}{Date(a)}{(a.Page is null ? "" : $"（{a.Page}）")}. {a.Pinned}.";

    private static string Opening(Cited a, string comma)
    {
        var authors = a.Authors.Count == 0 ? "" : string.Join(comma, a.Authors.Take(MostAuthors)) + (a.Authors.Count > MostAuthors ? comma + "等" : "") + ". ";
        return $"{authors}{a.Headline}[N/OL]. {(a.Paper is null ? "" : a.Paper + comma)}";
    }

    private static string Date(Cited a) => a.Known is not { } known ? "[日期不详]" : a.Inferred ? $"[{known}]" : known;
}
