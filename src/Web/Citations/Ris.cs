using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>A reference as RIS in its form of 2011 (no tag of the older form beside it, or readers take all for old), for Zotero, EndNote, NoteExpress and the like.</summary>
public static class Ris
{
    public static string Write(Cited a)
    {
        var lines = new StringBuilder();
        Add(lines, "TY", "NEWS");
        foreach (var author in a.Authors) Add(lines, "AU", author);
        Add(lines, "TI", a.Headline);
        Add(lines, "T2", a.Paper);
        Add(lines, "PY", a.Known?[..4]);
        Add(lines, "DA", a.Date is { } day ? day.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture) : null);
        Add(lines, "SP", a.Page);
        Add(lines, "ET", a.Edition);
        Add(lines, "M1", a.Number);
        Add(lines, "SE", a.Section);
        Add(lines, "AB", a.Summary.Length > 0 ? a.Summary : null);
        foreach (var (_, name) in a.Keywords) Add(lines, "KW", name);
        Add(lines, "LA", "zh");
        Add(lines, "UR", a.Pinned);
        Add(lines, "Y2", a.Accessed.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
        Add(lines, "N1", a.Inferred ? Cited.InferredNote : null);
        return lines.Append("ER  - \r\n").ToString();
    }

    private static void Add(StringBuilder lines, string tag, string? value)
    {
        if (value is not null) lines.Append(CultureInfo.InvariantCulture, $"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");
    }
}
