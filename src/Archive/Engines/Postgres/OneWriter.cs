using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Lets one transaction write at a time, whatever machine it runs on, as SQLite does: what is looked up before it is written holds until
/// it is, so that two imports never make the same paper, issue or document. The lock goes with the transaction, however that ends.</summary>
internal sealed class OneWriter : DbTransactionInterceptor
{
    /// <summary>"PNPA"; locks are the database's own, so one number does for every archive.</summary>
    private const string Take = "SELECT pg_advisory_xact_lock(1347309633)";

    public static OneWriter Instance { get; } = new();

    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        if (!Writes(result)) return result;
        using var command = Command(connection, result);
        command.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (!Writes(result)) return result;
        await using var command = Command(connection, result);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    /// <summary>Whoever only reads asks for one moment of the archive.</summary>
    private static bool Writes(DbTransaction transaction) => transaction.IsolationLevel != IsolationLevel.RepeatableRead;

    private static DbCommand Command(DbConnection connection, DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (Take, transaction);
        return command;
    }
}
