using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>A reference for LaTeX. @article with entrysubtype is what biblatex reads as a newspaper's article; classic BibTeX ignores what it does not know.</summary>
public static class BibTex
{
    public static string Write(Cited a)
    {
        var entry = new StringBuilder($"@article{{news-{a.Id}");
        Add(entry, "author", a.Authors.Count == 0 ? null : string.Join(" and ", a.Authors.Select(Name)));
        Add(entry, "title", "{" + Escape(a.Headline) + "}");
        Add(entry, "journal", a.Paper is null ? null : Escape(a.Paper));
        Add(entry, "date", a.Edtf);
        Add(entry, "year", a.Known?[..4]);
        Add(entry, "month", a.Date?.Month.ToString(CultureInfo.InvariantCulture));
        Add(entry, "day", a.Date?.Day.ToString(CultureInfo.InvariantCulture));
        Add(entry, "pages", a.Page is null ? null : Escape(a.Page));
        Add(entry, "edition", a.Edition is null ? null : Escape(a.Edition));
        Add(entry, "number", a.Number is null ? null : Escape(a.Number));
        Add(entry, "entrysubtype", "newspaper");
        Add(entry, "langid", "chinese");
        Add(entry, "url", a.Pinned);
        Add(entry, "urldate", Addresses.Iso(a.Accessed));
        Add(entry, "note", a.Inferred ? Cited.InferredNote : null);
        return entry.Append("\n}\n").ToString();
    }

    /// <summary>A name that holds blanks or commas is kept whole by braces.</summary>
    private static string Name(string name) => name.AsSpan().IndexOfAny(" ,") < 0 ? Escape(name) : "{" + Escape(name) + "}";

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null) entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '{' or '}' or '&' or '%' or '$' or '#' or '_' => @"\" + c,
        _ => c.ToString(),
    }));
}
