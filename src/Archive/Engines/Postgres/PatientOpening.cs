using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Waits for a server that is just being restarted, or replaced by another: a reader sees a pause rather than an error.</summary>
internal sealed class PatientOpening : DbConnectionInterceptor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Step = TimeSpan.FromMilliseconds(100);

    public static PatientOpening Instance { get; } = new();

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        for (var began = Stopwatch.GetTimestamp(); ; Thread.Sleep(Step))
        {
            try
            {
                connection.Open();
                return InterceptionResult.Suppress();
            }
            catch (NpgsqlException e) when (PostgresRefusals.IsBusy(e) && Stopwatch.GetElapsedTime(began) < Patience)
            {
                QueryPatience.ThrowIfOver();
            }
        }
    }

    public override async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(Step, cancellationToken))
        {
            try
            {
                await connection.OpenAsync(cancellationToken);
                return InterceptionResult.Suppress();
            }
            catch (NpgsqlException e) when (PostgresRefusals.IsBusy(e) && Stopwatch.GetElapsedTime(began) < Patience)
            {
                QueryPatience.ThrowIfOver();
            }
        }
    }
}
