using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive;

/// <summary>The number that grows with every write that readers can see; whoever caches asks it.</summary>
public static class Generation
{
    /// <summary>Where the archive stands now; one row, read in microseconds.</summary>
    public static Task<long> NowAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.ArchiveStates.Select(s => s.Generation).SingleAsync(cancellation);

    /// <summary>To be called in the transaction of the write itself.</summary>
    internal static Task AdvanceAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.ArchiveStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.Generation, a => a.Generation + 1), cancellation);

    /// <summary>The same as a prepared statement, for a connection that stays open.</summary>
    /// <returns>Advances, and tells the generation that the write makes.</returns>
    internal static Func<long> Advancing(NewsDbContext db)
    {
        var state = db.Model.FindEntityType(typeof(ArchiveState))!;
        var (table, column) = (state.GetTableName(), state.FindProperty(nameof(ArchiveState.Generation))!.GetColumnName());
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\" + 1 RETURNING \"{column}\"";
        return () =>
        {
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            return (long)command.ExecuteScalar()!;
        };
    }
}
