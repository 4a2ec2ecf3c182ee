using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>A question that an import asks for every document: EF Core writes its SQL once, from LINQ, and it stays prepared; asking through EF each
/// time costs twenty times what the database does for it. The connection must stay open while this is used.</summary>
/// <param name="first">The question with any values; each must be a parameter of it, none null, in the order of their first use.</param>
internal sealed class PreparedQuestion(NewsDbContext db, Func<IQueryable> first)
{
    private DbCommand? _command;

    /// <summary>Whether there is any row.</summary>
    public bool Any(params ReadOnlySpan<object> values) => With(values).ExecuteScalar() is not null;

    /// <summary>The row number that the first row is; null: there is no row.</summary>
    public int? Id(params ReadOnlySpan<object> values) =>
        With(values).ExecuteScalar() is { } id ? Convert.ToInt32(id, CultureInfo.InvariantCulture) : null;

    private DbCommand With(ReadOnlySpan<object> values)
    {
        _command ??= first().CreateDbCommand();
        _command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i];
        return _command;
    }
}
