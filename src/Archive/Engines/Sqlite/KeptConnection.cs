using System.Data;
using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>A reader's connection, which stays open with its prepared statements while its context waits in the pool for the next reader. EF Core would close
/// it, and opening it again (settings, functions, every statement put together anew) costs more than a page's queries.</summary>
internal sealed class KeptConnection(string connectionString, KeptConnections all) : SqliteConnection(connectionString)
{
    /// <summary>Statements that one keeps; a page asks five, the site some hundred.</summary>
    private const int MostStatements = 128;

    private readonly Dictionary<string, SqliteCommand> _ready = new(StringComparer.Ordinal);
    private bool _ending;

    public override void Open()
    {
        base.Open();
        all.Opened(this);
    }

    public override void Close()
    {
        if (State == ConnectionState.Open && !_ending && all.MayStay() && IsIdle()) return;
        foreach (var command in _ready.Values) command.Dispose();
        _ready.Clear();
        base.Close();
        all.Closed(this);
    }

    /// <summary>A command with this text that is prepared where one is free; whoever takes it gives it back.</summary>
    internal SqliteCommand Take(string text)
    {
        if (_ready.Remove(text, out var command)) return command;
        command = CreateCommand();
        command.CommandText = text;
        return command;
    }

    internal void GiveBack(SqliteCommand command)
    {
        command.Transaction = null;
        command.Parameters.Clear();
        if (State != ConnectionState.Open || _ready.Count >= MostStatements || !_ready.TryAdd(command.CommandText, command)) command.Dispose();
    }

    protected override DbCommand CreateDbCommand() => new ReadyCommand(this);

    protected override void Dispose(bool disposing)
    {
        _ending = true;
        base.Dispose(disposing);
    }

    /// <summary>Whether nobody left a transaction or a query open, which would show the next reader an archive of long ago.</summary>
    private bool IsIdle() => TransactionState(Handle!.DangerousGetHandle(), 0) == 0;

    /// <returns>0: none (sqlite.org/c3ref/txn_state.html).</returns>
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_txn_state", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int TransactionState(nint connection, nint schema);
}
