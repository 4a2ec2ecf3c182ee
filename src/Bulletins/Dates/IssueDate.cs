namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>When an issue came out, as far as a document says.</summary>
/// <param name="Number">Issue number as printed (总第8213期); null: none printed.</param>
internal sealed record IssueDate(DateOnly? Date, string? Edtf, DatePrecision Precision, IReadOnlyList<DateEvidence> Evidence, string? Number)
{
    /// <summary>Nothing fixes the year, or there is no date at all.</summary>
    public static IssueDate Unknown(string? number) => new(null, null, DatePrecision.Unknown, [], number);
}

/// <summary>A line with the head of the next, so that a date torn by the break is whole.</summary>
/// <param name="Line">1-based source line.</param>
/// <param name="Own">Characters that are the line's own; a date that begins after them is the next line's.</param>
internal sealed record DatedText(int Line, string Text, int Own)
{
    /// <summary>The dates that begin on the line.</summary>
    public IReadOnlyList<HanDate> Dates { get; } = HanDates.Find(Text).FindAll(d => d.Start < Own);

    /// <summary>What of a run of characters stands on the line itself.</summary>
    public string Quote(int start, int length) => Text[start..Math.Min(Own, start + length)].Trim();
}
