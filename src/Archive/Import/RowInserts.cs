using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Inserts rows by one prepared statement a table, columns and conversions as the model says. Articles come by the hundred thousand,
/// and tracking them costs several times what writing them does. The connection must stay open while this is used.</summary>
internal sealed class RowInserts(NewsDbContext db)
{
    private readonly Dictionary<Type, Table> _tables = [];

    /// <summary>Inserts an entity whose references are set by their ids.</summary>
    /// <returns>Its id where the database gives one and the entity had none; else 0.</returns>
    public int Add(object entity)
    {
        if (!_tables.TryGetValue(entity.GetType(), out var table)) _tables[entity.GetType()] = table = new Table(db, entity.GetType());
        return table.Insert(entity, db.Database.CurrentTransaction!.GetDbTransaction());
    }

    /// <summary>A table's columns, with how each value is had and stored, looked up once.</summary>
    private sealed class Table
    {
        private readonly DbConnection _connection;
        private readonly string _name;
        private readonly List<Column> _columns;
        private readonly Column? _id;
        private DbCommand? _whole, _givingId;

        public Table(NewsDbContext db, Type type)
        {
            var entity = db.Model.FindEntityType(type)!;
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            (_connection, _name) = (db.Database.GetDbConnection(), table.Name);
            _columns = [.. entity.GetProperties().Select(p => new Column(p.GetColumnName(table)!, p.GetGetter(), p.GetTypeMapping().Converter, p.IsPrimaryKey()))];
            if (entity.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd }]) _id = _columns.Single(c => c.IsKey);
        }

        public int Insert(object entity, DbTransaction transaction)
        {
            var givesId = _id?.Value(entity) is 0;
            var command = givesId ? _givingId ??= Command(givesId) : _whole ??= Command(givesId);
            var at = 0;
            foreach (var column in _columns)
                if (!givesId || !column.IsKey) command.Parameters[at++].Value = column.Value(entity);
            command.Transaction = transaction;
            return command.ExecuteScalar() is { } id ? Convert.ToInt32(id, CultureInfo.InvariantCulture) : 0;
        }

        private DbCommand Command(bool givesId)
        {
            var columns = _columns.Where(c => !givesId || !c.IsKey).ToList();
            var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
            var values = string.Join(", ", columns.Select((_, i) => "@p" + i.ToString(CultureInfo.InvariantCulture)));
            var command = _connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{_name}\" ({names}) VALUES ({values})" + (givesId ? " RETURNING \"Id\"" : "");
            for (var i = 0; i < columns.Count; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
                command.Parameters.Add(parameter);
            }
            return command;
        }
    }

    private sealed record Column(string Name, IClrPropertyGetter Getter, ValueConverter? Converter, bool IsKey)
    {
        public object Value(object entity) => Getter.GetClrValue(entity) is not { } value ? DBNull.Value
            : Converter is null ? value : Converter.ConvertToProvider(value)!;
    }
}
