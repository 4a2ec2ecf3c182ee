using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>What EF Core takes for a new command: when it is run it takes its connection's prepared one of the same text, and gives it back at its end.</summary>
internal sealed class ReadyCommand(KeptConnection connection) : DbCommand
{
    /// <summary>Holds what is said of the command until it is run.</summary>
    private readonly SqliteCommand _said = new() { CommandTimeout = connection.DefaultTimeout };

    private SqliteCommand? _taken;

    [AllowNull]
    public override string CommandText
    {
        get => _said.CommandText;
        set
        {
            GiveBack();
            _said.CommandText = value ?? "";
        }
    }

    public override int CommandTimeout
    {
        get => _said.CommandTimeout;
        set => _said.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => _said.CommandType;
        set => _said.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("A prepared command stays with its connection.");
    }

    protected override DbParameterCollection DbParameterCollection => _said.Parameters;
    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>Ends when its <see cref="QueryPatience"/> does.</summary>
    public override void Cancel()
    {
    }

    public override int ExecuteNonQuery() => Taken().ExecuteNonQuery();

    public override object? ExecuteScalar() => Taken().ExecuteScalar();

    public override void Prepare() => Taken().Prepare();

    protected override DbParameter CreateDbParameter() => _said.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Taken().ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        GiveBack();
        _said.Dispose();
        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (_taken is { } taken) connection.GiveBack(taken);
        _taken = null;
    }

    private SqliteCommand Taken()
    {
        var taken = _taken ??= connection.Take(CommandText);
        (taken.CommandTimeout, taken.Transaction) = (CommandTimeout, (SqliteTransaction?)DbTransaction);
        taken.Parameters.Clear();
        foreach (SqliteParameter parameter in _said.Parameters) taken.Parameters.Add(parameter);
        return taken;
    }
}
