using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Writes rows by prepared statements, columns and conversions as the model says. Articles come by the hundred thousand,
/// and tracking them costs several times what writing them does. The connection must stay open while this is used.</summary>
internal sealed class RowWrites(NewsDbContext db)
{
    private readonly Dictionary<Type, Table> _tables = [];

    /// <summary>Inserts an entity whose references are set by their ids.</summary>
    /// <returns>Its id where the database gives one and the entity had none; else 0.</returns>
    public int Add(object entity) => TableOf(entity).Insert(entity, db.Database.CurrentTransaction!.GetDbTransaction());

    /// <summary>Writes all of an entity over its row.</summary>
    public void Update(object entity) => TableOf(entity).Update(entity, db.Database.CurrentTransaction!.GetDbTransaction());

    private Table TableOf(object entity)
    {
        if (!_tables.TryGetValue(entity.GetType(), out var table)) _tables[entity.GetType()] = table = new Table(db, entity.GetType());
        return table;
    }

    /// <summary>A table's columns, with how each value is had and stored, looked up once.</summary>
    private sealed class Table
    {
        private readonly DbConnection _connection;
        private readonly string _name;
        private readonly List<Column> _all, _key, _others;
        private readonly bool _givesIds;
        private Statement? _whole, _givingId, _update;

        public Table(NewsDbContext db, Type type)
        {
            var entity = db.Model.FindEntityType(type)!;
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            (_connection, _name) = (db.Database.GetDbConnection(), table.Name);
            _all = [.. entity.GetProperties().Select(p => new Column(p.GetColumnName(table)!, p.GetGetter(), p.GetTypeMapping().Converter, p.IsPrimaryKey()))];
            (_key, _others) = (_all.FindAll(c => c.IsKey), _all.FindAll(c => !c.IsKey));
            _givesIds = entity.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd }];
        }

        public int Insert(object entity, DbTransaction transaction)
        {
            var statement = _givesIds && _key[0].Value(entity) is 0
                ? _givingId ??= new Statement(_connection, Inserting(_others) + $" RETURNING \"{_key[0].Name}\"", _others)
                : _whole ??= new Statement(_connection, Inserting(_all), _all);
            return statement.Run(entity, transaction) is { } id ? Convert.ToInt32(id, CultureInfo.InvariantCulture) : 0;
        }

        public void Update(object entity, DbTransaction transaction)
        {
            _update ??= new Statement(_connection,
                $"UPDATE \"{_name}\" SET {Assigning(_others, 0, ", ")} WHERE {Assigning(_key, _others.Count, " AND ")}", [.. _others, .. _key]);
            _update.Run(entity, transaction);
        }

        private string Inserting(List<Column> columns) => string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO \"{_name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})");

        private static string Assigning(List<Column> columns, int first, string between) =>
            string.Join(between, columns.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"\"{c.Name}\" = @p{first + i}")));
    }

    /// <summary>A prepared statement with an entity's columns as its parameters @p0, @p1 and so on.</summary>
    private sealed class Statement
    {
        private readonly DbCommand _command;
        private readonly List<Column> _columns;

        public Statement(DbConnection connection, string sql, List<Column> columns)
        {
            (_command, _columns) = (connection.CreateCommand(), columns);
            _command.CommandText = sql;
            for (var i = 0; i < columns.Count; i++)
            {
                var parameter = _command.CreateParameter();
                parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
                _command.Parameters.Add(parameter);
            }
        }

        /// <returns>What the statement returns; null: nothing.</returns>
        public object? Run(object entity, DbTransaction transaction)
        {
            for (var i = 0; i < _columns.Count; i++) _command.Parameters[i].Value = _columns[i].Value(entity);
            _command.Transaction = transaction;
            return _command.ExecuteScalar();
        }
    }

    private sealed record Column(string Name, IClrPropertyGetter Getter, ValueConverter? Converter, bool IsKey)
    {
        public object Value(object entity) => Getter.GetClrValue(entity) is not { } value ? DBNull.Value
            : Converter is null ? value : Converter.ConvertToProvider(value)!;
    }
}
