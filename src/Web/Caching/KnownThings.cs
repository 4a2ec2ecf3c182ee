namespace ProvincialNewsPortal.Web.Caching;

/// <summary>What many pages ask of the archive and few changes touch, remembered until the archive changes: the pages of an issue, a tag's name.
/// Like kept pages, it is never older than the archive, and bounded.</summary>
/// <param name="most">Things remembered, each counted as <paramref name="size"/> says.</param>
/// <param name="size">Null: as one.</param>
internal sealed class KnownThings<TKey, TThing>(EditionWatch watch, int most, Func<TKey, TThing, long>? size = null) where TKey : notnull where TThing : class
{
    private sealed record Now(long Generation, Shelf<TKey, TThing> Shelf);

    private volatile Now? _now;

    /// <summary>What is known now; whoever reads it here and keeps there what he then asks the archive for, keeps nothing older than the shelf.</summary>
    /// <returns>An empty one that nobody else sees, where the archive can't say what state it is in.</returns>
    public Shelf<TKey, TThing> Shelf()
    {
        if (watch.Now()?.Generation is not { } generation) return Empty();
        var now = _now;
        if (now is null || now.Generation != generation) _now = now = new(generation, Empty());
        return now.Shelf;
    }

    private Shelf<TKey, TThing> Empty() => new(most, size ?? (static (_, _) => 1));
}
