using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Packs the texts of an archive that an earlier version made.</summary>
internal static class TextPacking
{
    /// <summary>Articles of one transaction.</summary>
    private const int Together = 1000;

    /// <returns>Whether there were any.</returns>
    public static async Task<bool> RunAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var packed = 0;
        for (var last = 0; Some(connection, last) is { Count: > 0 } some; last = some[^1].Id)
        {
            cancellation.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction();
            foreach (var (id, bytes) in some.AsParallel().AsOrdered().Select(s => (s.Id, PackedText.Pack(PackedText.Blocks(Encoding.UTF8.GetBytes(s.Json)))))) Write(connection, transaction, id, bytes);
            await transaction.CommitAsync(cancellation);
            packed += some.Count;
        }
        return packed > 0;
    }

    private static List<(int Id, string Json)> Some(SqliteConnection connection, int last)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT ArticleId, Blocks FROM ArticleTexts WHERE ArticleId > @last AND typeof(Blocks) = 'text' ORDER BY ArticleId LIMIT @together";
        command.Add("@last", last);
        command.Add("@together", Together);
        using var reader = command.ExecuteReader();
        var some = new List<(int, string)>();
        while (reader.Read()) some.Add((reader.GetInt32(0), reader.GetString(1)));
        return some;
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, int id, byte[] bytes)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "UPDATE ArticleTexts SET Blocks = @bytes WHERE ArticleId = @id");
        command.Add("@bytes", bytes);
        command.Add("@id", id);
        command.ExecuteNonQuery();
    }
}
