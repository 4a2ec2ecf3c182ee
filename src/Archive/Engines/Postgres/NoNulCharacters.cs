using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>PostgreSQL's text can't hold U+0000, and refuses to compare with it. No bulletin that is read holds one; where a reader asks for one,
/// the question is put with U+FFFD, which finds as little.</summary>
internal sealed class NoNulCharacters : DbCommandInterceptor
{
    public static NoNulCharacters Instance { get; } = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Clean(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    private static void Clean(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
            if (parameter.Value is string text && text.Contains('\0', StringComparison.Ordinal)) parameter.Value = text.Replace('\0', '\uFFFD');
    }
}
