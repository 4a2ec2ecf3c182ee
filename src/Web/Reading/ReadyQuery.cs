using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A query that is put into SQL once for each engine. Other queries are built and looked up anew at each request, which takes several times as
/// long as the database does for a row or two.</summary>
/// <param name="compile">Makes it, by EF.CompileAsyncQuery.</param>
internal sealed class ReadyQuery<TQuery>(Func<TQuery> compile) where TQuery : Delegate
{
    private readonly ConcurrentDictionary<IModel, TQuery> _byEngine = new();

    public TQuery On(NewsDbContext db) => _byEngine.GetOrAdd(db.Model, static (_, compile) => compile(), compile);
}

/// <summary>Reads the rows of a <see cref="ReadyQuery{TQuery}"/>.</summary>
internal static class ReadyRows
{
    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> rows, CancellationToken stop)
    {
        var list = new List<T>();
        await foreach (var row in rows.WithCancellation(stop)) list.Add(row);
        return list;
    }
}
