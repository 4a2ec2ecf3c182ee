using System.Text;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Durability;

/// <summary>One changed bit anywhere in the file: verify finds it, or what readers get is what it was.</summary>
internal static class FlippedBytes
{
    public static async Task<int> RunAsync(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("flipped-bytes");
        var sound = Path.Combine(folder.FullName, "sound.db");
        var flipped = Path.Combine(folder.FullName, "flipped.db");
        await MakeAsync(folder.FullName, sound);
        var bytes = await File.ReadAllBytesAsync(sound);
        var before = await ReadAsync(sound);
        var random = new Random(seed);
        var (found, harmless, missed) = (0, 0, 0);
        for (var i = 0; i < times; i++)
        {
            var (at, bit) = (random.Next(bytes.Length), (byte)(1 << random.Next(8)));
            bytes[at] ^= bit;
            await File.WriteAllBytesAsync(flipped, bytes);
            bytes[at] ^= bit;
            var said = await CheckAsync(flipped);
            if (said) found++;
            else if (await ReadAsync(flipped) == before) harmless++;
            else
            {
                missed++;
                Console.WriteLine($"byte {at} (page {at / 4096 + 1}, offset {at % 4096}) bit {bit}: not found and not harmless");
            }
            foreach (var log in new[] { "-wal", "-shm", "-journal", ".opening" }) File.Delete(flipped + log);
        }
        folder.Delete(recursive: true);
        Console.WriteLine($"{times} flips in {bytes.Length} bytes (seed {seed}): {found} found, {harmless} harmless, {missed} missed");
        return missed == 0 ? 0 : 1;
    }

    private static async Task MakeAsync(string folder, string sound)
    {
        var live = Path.Combine(folder, "live.db");
        await ArchiveFile.PrepareAsync(live);
        var importer = new BulletinImporter(ArchiveServices.Contexts(live), TimeProvider.System);
        for (var n = 0; n < 12; n++)
            await importer.ImportAsync($"{n}.txt", Encoding.UTF8.GetBytes(Bulletins.Text(n)), new ImportOptions("山城日报", new DateOnly(2024, 1, 1 + n / 4), $"0{n % 4 + 1}"), default);
        var refusal = ArchiveBackup.Write(live, sound);
        SqliteConnection.ClearAllPools();
        if (refusal is not null) throw new InvalidOperationException(refusal);
    }

    /// <summary>Whether opening or verifying says that something is wrong.</summary>
    private static async Task<bool> CheckAsync(string path)
    {
        if (await ArchiveFile.PrepareAsync(path) is not null) return true;
        var report = await ArchiveCheck.RunAsync(path, null, default);
        SqliteConnection.ClearAllPools();
        return !report.Sound;
    }

    /// <summary>Everything that an export gives; the reason where it gives nothing.</summary>
    private static async Task<string> ReadAsync(string path)
    {
        try
        {
            using var output = new MemoryStream();
            await using (var db = await ArchiveServices.Contexts(path).CreateDbContextAsync()) await JsonLines.WriteAsync(db, output, default);
            return Encoding.UTF8.GetString(output.ToArray());
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException or FormatException or System.Text.Json.JsonException)
        {
            return e.Message;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }
}
