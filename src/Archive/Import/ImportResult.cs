using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What became of one document.</summary>
public enum ImportOutcome
{
    Imported,
    ReadAgain,

    /// <summary>The same bytes are in the archive; nothing changed.</summary>
    AlreadyThere,

    /// <summary>Not a bulletin that can be read, or one taken out on purpose; nothing changed.</summary>
    Refused,
}

/// <summary>One document of a batch.</summary>
/// <param name="Sentence">Why it was refused, or that it was there already; null where it was read.</param>
/// <param name="Issue">The issue it went to; null where it was not read.</param>
/// <param name="Doubtful">Articles below <see cref="Doubt.Confidence"/>, and an issue whose paper or day is unknown; each one line for the user.</param>
/// <param name="Retired">Articles of an earlier reading that the present one did not find.</param>
public sealed record ImportResult(
    string Name, ImportOutcome Outcome, string? Sentence, IssueLabel? Issue, int Articles, IReadOnlyList<string> Doubtful, int Retired)
{
    internal static ImportResult Untouched(string name, ImportOutcome outcome, string sentence) =>
        new(name, outcome, sentence, null, 0, [], 0);
}

/// <summary>An issue as a summary names it.</summary>
/// <param name="Id">Row of the issue.</param>
/// <param name="Publication">Null: the paper is unknown.</param>
/// <param name="Date">Null: the day is unknown.</param>
public sealed record IssueLabel(int Id, string? Publication, DateOnly? Date, int Edition, DatePrecision Precision);

/// <summary>What a whole batch came to.</summary>
/// <param name="Stopped">Why the batch ended before its last document (disk full, archive locked); null: it did not.</param>
public sealed record ImportSummary(IReadOnlyList<ImportResult> Results, string? Stopped)
{
    public int Count(ImportOutcome outcome) => Results.Count(r => r.Outcome == outcome);

    public int Articles => Results.Sum(r => r.Articles);

    /// <summary>Issues that documents of the batch went to.</summary>
    public IReadOnlyList<IssueLabel> Issues => [.. Results.Where(r => r.Issue is not null).Select(r => r.Issue!).DistinctBy(i => i.Id)];

    /// <summary>Whether every document is in the archive now.</summary>
    public bool Whole => Stopped is null && Count(ImportOutcome.Refused) == 0;
}

/// <summary>When a reading is called doubtful.</summary>
public static class Doubt
{
    /// <summary>Articles whose confidence is below this are named in summaries and on the page about the archive.</summary>
    public const double Confidence = 0.6;
}
