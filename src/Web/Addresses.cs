using System.Globalization;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading.Extent;

namespace ProvincialNewsPortal.Web;

/// <summary>Every address of the site is made here. All begin with "/" and are escaped for use in a link.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Papers = "/papers";
    public const string Tags = "/tags";
    public const string Search = "/search";
    public const string Help = "/help";
    public const string About = "/about";
    public const string Authors = "/authors";


    /// <summary>The newest of the whole archive, as Atom.</summary>
    public const string Feed = "/feed.atom";
    public const string Unnamed = Papers + "/unnamed";

    /// <summary>Takes a date as readers write it and leads to the day, month or year.</summary>
    public const string Jump = "/on";

    /// <summary>Longest link back that is followed, in characters.</summary>
    private const int LongestReturn = 2000;

    public static string Paper(string slug) => $"{Papers}/{Name(slug)}";

    /// <summary>One year of a paper; <paramref name="year"/> has four digits.</summary>
    public static string Year(string slug, int year) => string.Create(CultureInfo.InvariantCulture, $"{Paper(slug)}/{year:0000}");

    public static string Month(string slug, int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(slug, year)}-{month:00}");

    /// <summary>Issues of a paper whose day is not known.</summary>
    public static string Undated(string slug) => $"{Paper(slug)}/undated";

    /// <summary>All papers of one day.</summary>
    public static string Day(DateOnly day) => "/on/" + Iso(day);

    /// <summary>One day in every year.</summary>
    public static string DayOfYear(DateOnly day) => "/on/" + day.ToString("MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An issue: by paper, day and edition where both are known, else by its own id.</summary>
    public static string Issue(IssueKey issue) => issue switch
    {
        { Slug: null } => $"{Papers}/unnamed/{issue.PublicId}",
        { Date: null } => $"{Paper(issue.Slug)}/undated/{issue.PublicId}",
        { Edition: > 1 } => string.Create(CultureInfo.InvariantCulture, $"{Paper(issue.Slug)}/{Iso(issue.Date.Value)}/e{issue.Edition}"),
        _ => $"{Paper(issue.Slug)}/{Iso(issue.Date.Value)}",
    };

    /// <summary>A page of an issue, by its number, or by its name where no number is printed.</summary>
    public static string Page(IssueKey issue, string numberOrName) => $"{Issue(issue)}/p/{Name(numberOrName)}";

    /// <summary>The whole issue on one page.</summary>
    public static string Whole(IssueKey issue) => Issue(issue) + "/whole";

    public static string Article(string publicId) => $"/articles/{Name(publicId)}";

    /// <summary>The article's lines marked within the whole source document.</summary>
    public static string Source(string publicId) => Article(publicId) + "/source";

    /// <summary>Text and source side by side.</summary>
    public static string Parallel(string publicId) => Article(publicId) + "/parallel";

    public static string TagKind(TagKind kind) => $"{Tags}/{kind.ToString().ToLowerInvariant()}";
    public static string Tag(TagKind kind, string name) => $"{TagKind(kind)}/{Name(name)}";
    public static string Author(string name) => $"/authors/{Name(name)}";
    public static string Find(string query) => $"{Search}?q={Name(query)}";

    /// <summary>What is doubtful for one reason.</summary>
    public static string Doubtful(Doubt doubt) => $"{About}/doubtful/{doubt.ToString().ToLowerInvariant()}";

    /// <summary>Sets a choice of the reader (language, size, keys) and comes back to <paramref name="back"/>, a local address.</summary>
    public static string Choose(string choice, string value, string back) => $"/choose/{choice}/{value}?back={Name(back)}";

    /// <summary>A name as one segment of a path or value of a query: everything but letters, digits and - . _ ~ is escaped, "/" too.</summary>
    public static string Name(string name) => Uri.EscapeDataString(name);

    /// <summary>The name that a route value stands for: the server decodes all but %2F, so that is done here.</summary>
    /// <param name="routeValue">Null: nothing but white space stood there, which pages are not given.</param>
    public static string NameFrom(string? routeValue) => routeValue?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) ?? "";

    /// <summary>The address to come back to; home where <paramref name="back"/> is not a path of this site.</summary>
    public static string Local(string? back) =>
        back is { Length: > 0 and <= LongestReturn } && back[0] == '/' && !back.StartsWith("//", StringComparison.Ordinal)
        && !back.Contains('\\', StringComparison.Ordinal) && !back.Any(char.IsControl) ? back : Home;

    /// <summary>An ISO day, as addresses and machines read it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What an issue's address is made of.</summary>
/// <param name="Slug">Of its paper; null: the paper is not known.</param>
/// <param name="Date">A +08:00 day; null: not known to the day.</param>
/// <param name="Edition">From 1.</param>
/// <param name="PublicId">Used where paper or day is unknown.</param>
public readonly record struct IssueKey(string? Slug, DateOnly? Date, int Edition, string PublicId);
