namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>When an issue came out, as far as a document says.</summary>
/// <param name="Number">Issue number as printed (总第8213期); null: none printed.</param>
internal sealed record IssueDate(DateOnly? Date, string? Edtf, DatePrecision Precision, IReadOnlyList<DateEvidence> Evidence, string? Number)
{
    /// <summary>Nothing fixes the year, or there is no date at all.</summary>
    public static IssueDate Unknown(string? number) => new(null, null, DatePrecision.Unknown, [], number);
}
