using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Inserts rows by one prepared statement a table, columns and conversions as the model says. Articles come by the hundred thousand,
/// and tracking them costs several times what writing them does. The connection must stay open while this is used.</summary>
internal sealed class RowInserts(NewsDbContext db)
{
    private readonly Dictionary<(Type, bool), Insert> _inserts = [];

    /// <summary>Inserts an entity whose references are set by their ids.</summary>
    /// <returns>Its id where the database gives one and the entity had none; else 0.</returns>
    public int Add(object entity)
    {
        var type = db.Model.FindEntityType(entity.GetType())!;
        var givesId = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.PropertyInfo!.GetValue(entity) is 0;
        if (!_inserts.TryGetValue((type.ClrType, givesId), out var insert))
            _inserts[(type.ClrType, givesId)] = insert = Insert.Of(db.Database.GetDbConnection(), type, givesId);
        return insert.Run(entity, db.Database.CurrentTransaction!.GetDbTransaction());
    }

    private sealed record Insert(DbCommand Command, IReadOnlyList<IProperty> Columns)
    {
        public static Insert Of(DbConnection connection, IEntityType type, bool givesId)
        {
            var table = StoreObjectIdentifier.Table(type.GetTableName()!);
            var columns = type.GetProperties().Where(p => !(givesId && p.IsPrimaryKey())).ToList();
            var names = string.Join(", ", columns.Select(p => $"\"{p.GetColumnName(table)}\""));
            var values = string.Join(", ", columns.Select((_, i) => "@p" + i.ToString(CultureInfo.InvariantCulture)));
            var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})" + (givesId ? " RETURNING \"Id\"" : "");
            for (var i = 0; i < columns.Count; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
                command.Parameters.Add(parameter);
            }
            return new Insert(command, columns);
        }

        public int Run(object entity, DbTransaction transaction)
        {
            for (var i = 0; i < Columns.Count; i++) Command.Parameters[i].Value = Value(Columns[i], entity);
            Command.Transaction = transaction;
            return Command.ExecuteScalar() is { } id ? Convert.ToInt32(id, CultureInfo.InvariantCulture) : 0;
        }

        private static object Value(IProperty property, object entity)
        {
            if (property.PropertyInfo!.GetValue(entity) is not { } value) return DBNull.Value;
            return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value)! : value;
        }
    }
}
