namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Of what state of things pages are: another state, another shelf.</summary>
/// <param name="Generation">Of the archive.</param>
/// <param name="Day">+08:00; pages name the day.</param>
/// <param name="MissingDays">When the list of missing days was written.</param>
internal readonly record struct Edition(long Generation, DateOnly Day, DateTime MissingDays);

/// <summary>Pages of one edition, within a number of bytes.</summary>
internal sealed class PageShelf(Edition edition, long bytes) : Shelf<PageKey, KeptPage>(bytes, static (key, page) => page.Size + key.Length)
{
    public Edition Edition => edition;
}
