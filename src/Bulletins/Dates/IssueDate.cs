namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>When an issue came out, as far as a document says.</summary>
/// <param name="Number">Issue number as printed (总第8213期); null: none printed.</param>
internal sealed record IssueDate(DateOnly? Date, string? Edtf, DatePrecision Precision, IReadOnlyList<DateEvidence> Evidence, string? Number)
{
    /// <summary>号外, 早版: what sets an issue apart from another of its day; null: none named.</summary>
    public string? Edition { get; init; }

    /// <summary>Nothing fixes the year, or there is no date at all.</summary>
    public static IssueDate Unknown(string? number) => new(null, null, DatePrecision.Unknown, [], number);
}

/// <summary>A line with the head of the next, so that a date torn by the break is whole.</summary>
/// <param name="Line">1-based source line.</param>
/// <param name="Own">Characters that are the line's own; a date that begins after them is the next line's.</param>
/// <param name="Lead">The end of the line before, for words that speak of a date at the head of this one.</param>
internal sealed record DatedText(int Line, string Text, int Own, string Lead = "")
{
    /// <summary>At most so many characters before <paramref name="at"/>, those of the line before included.</summary>
    public string Before(int at, int count) => at >= count ? Text[(at - count)..at] : Lead[Math.Max(0, Lead.Length - (count - at))..] + Text[..at];

    /// <summary>The dates that begin on the line.</summary>
    public IReadOnlyList<HanDate> Dates { get; } = HanDates.Find(Text).FindAll(d => d.Start < Own);

    /// <summary>What of a run of characters stands on the line itself.</summary>
    public string Quote(int start, int length) => Text[start..Math.Min(Own, start + length)].Trim();
}
