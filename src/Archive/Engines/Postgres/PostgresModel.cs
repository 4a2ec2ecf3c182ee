using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>What the archive's tables need in PostgreSQL to hold and order exactly what they do in SQLite.</summary>
internal static class PostgresModel
{
    /// <summary>Orders text by its bytes, in whatever language the database was made.</summary>
    private const string ByBytes = "C";

    /// <summary>Times as text in SQLite's own form: a timestamp of PostgreSQL drops the tenth of a microsecond that digests cover.</summary>
    private static readonly DateTimeToStringConverter Times = new();

    public static void Adjust(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            if (property.ClrType == typeof(DateTime)) property.SetValueConverter(Times);
            if (property.ClrType == typeof(string) || property.GetValueConverter()?.ProviderClrType == typeof(string)) property.SetCollation(ByBytes);
        }
        // By hash, as a headline may be longer than a tree's entries.
        model.Entity<Article>().HasIndex(a => a.Headline).HasMethod("hash");
        // An undated issue comes before all others, here too.
        foreach (var index in model.Entity<Issue>().Metadata.GetIndexes().Where(i => i.Properties.Any(p => p.IsNullable)))
            index.SetNullSortOrder(index.Properties.Select(_ => NullSortOrder.NullsFirst).ToArray());
    }
}
