namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>What kind of line prints the document's own date; the later, the more it counts.</summary>
internal enum PrintedKind
{
    /// <summary>A day among words of the page's furniture that are not understood; it counts only where the reports lead up to it.</summary>
    Loose,

    /// <summary>A day alone on a line amid the text; it counts only where no other day stands so.</summary>
    Alone,

    /// <summary>The day within the address of a page.</summary>
    Address,

    /// <summary>更新时间: the page may have been put right long after.</summary>
    Updated,

    /// <summary>印发 at the foot of a circular, often a day after its signature.</summary>
    Issued,

    /// <summary>The day that a circular or letter is signed with.</summary>
    Signed,

    /// <summary>A time stamp of a web page or an account post.</summary>
    Stamp,

    /// <summary>发布时间, 发布日期.</summary>
    Posted,

    /// <summary>成文日期 of the table above a document on a government site.</summary>
    Written,

    /// <summary>Masthead, folio or the path of a digital paper.</summary>
    Folio,

    /// <summary>What an electronic edition prints of its own page (版次：4): never the day of a visit, as a date alone at its top may be.</summary>
    Edition,
}

/// <summary>A day that the document prints as its own.</summary>
/// <param name="Line">1-based source line.</param>
/// <param name="Text">The words of the line that speak.</param>
/// <param name="Last">Last day of an issue of several days; null: an issue of one day.</param>
/// <param name="Agreement">How many weekday and lunar parts beside it agree, less those that do not.</param>
/// <param name="Rest">Further lines that a masthead is broken over; null: the day stands on one line.</param>
internal sealed record PrintedDate(PrintedKind Kind, int Line, string Text, DateOnly Day, int Agreement, DateOnly? Last = null, IReadOnlyList<DateEvidence>? Rest = null)
{
    /// <summary>Every line that the day is printed on.</summary>
    public IReadOnlyList<DateEvidence> Evidence => [new DateEvidence(Line, Text), .. Rest ?? []];
}
