using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What documents of one import have found or made, so that the next need not ask for it. It holds only as long as nobody else has written
/// and nothing was rolled back: every write advances the archive's generation, in the transaction that holds the right to write.</summary>
internal sealed class ImportMemory
{
    /// <summary>Entries of one kind; more are not worth their memory.</summary>
    private const int Most = 20_000;

    private Guid _transaction;
    private bool _isKept;
    private long _generation = -1;

    /// <summary>Papers by name.</summary>
    public Dictionary<string, Publication> Papers { get; } = new(StringComparer.Ordinal);

    /// <summary>Issues with their pages, those met last.</summary>
    public Dictionary<(int Paper, DateOnly Date, string? Edition), Issue> Issues { get; } = [];

    public Dictionary<(TagKind Kind, string Name), Tag> Tags { get; } = [];

    /// <summary>Public ids that nothing has.</summary>
    public Queue<string> PublicIds { get; } = [];

    /// <summary>The last change that the archive records; null: to be asked for.</summary>
    public DateTime? LastChange { get; set; }

    /// <summary>To be called for each document, before anything is remembered for it.</summary>
    /// <param name="generation">The archive's, as this document has advanced it.</param>
    /// <returns>Whether nobody else has written since the document before.</returns>
    public bool GoOn(Guid transaction, long generation)
    {
        var goesOn = generation == _generation + 1 && (transaction == _transaction || _isKept);
        if (!goesOn) Forget();
        (_transaction, _generation, _isKept) = (transaction, generation, false);
        if (Issues.Count > Most / 50) Issues.Clear();
        if (Tags.Count > Most) Tags.Clear();
        return goesOn;
    }

    /// <summary>To be called when the transaction is committed.</summary>
    public void Keep() => _isKept = true;

    /// <summary>To be called where more rows were changed than those that a new document adds.</summary>
    public void ForgetRows()
    {
        Papers.Clear();
        Issues.Clear();
        Tags.Clear();
    }

    private void Forget()
    {
        ForgetRows();
        PublicIds.Clear();
        LastChange = null;
    }
}
