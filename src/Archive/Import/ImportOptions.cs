using ProvincialNewsPortal.Bulletins.Publications;
using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>How a batch is imported. The first three are what the user knows better than the text; null: let the text say.</summary>
/// <param name="Page">Number of the page, as printed.</param>
/// <param name="Again">Documents that are there already are read with the present reader.</param>
/// <param name="DryRun">Everything is tried and nothing kept.</param>
public sealed record ImportOptions(
    string? Publication = null, DateOnly? Date = null, string? Page = null, bool Again = false, bool DryRun = false)
{
    /// <summary>Whether the user says anything of the documents that their text need not.</summary>
    internal bool KnowsBetter => Publication is not null || Date is not null || Page is not null;

    /// <summary>What tags follow: the archive's own lists, set by whoever imports.</summary>
    internal TagVocabulary Vocabulary { get; init; } = TagVocabulary.Default;

    /// <summary>The papers that are known: the built-in ones and the user's, set by whoever imports.</summary>
    internal PaperTable Papers { get; init; } = PaperTable.BuiltIn;

    /// <summary>Whether the archive keeps texts packed, set by whoever imports.</summary>
    internal bool Packs { get; init; }
}

/// <summary>How far a batch has come.</summary>
/// <param name="Done">Documents dealt with, refused ones too.</param>
/// <param name="Total">Documents of the batch.</param>
/// <param name="Name">File name of the last one.</param>
public sealed record ImportProgress(int Done, int Total, string Name);
