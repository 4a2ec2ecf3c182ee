using System.Text;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Web.Commands;

namespace ProvincialNewsPortal.Fuzzing;

/// <summary>A temporary archive of the project's own bulletins and of hostile ones.</summary>
internal sealed class HostileArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fuzzing");

    public string Path => System.IO.Path.Combine(_folder.FullName, "archive.db");

    public static async Task<HostileArchive> MakeAsync()
    {
        var archive = new HostileArchive();
        if (await ArchiveFile.PrepareAsync(archive.Path) is { } refusal) throw new InvalidOperationException(refusal);
        var importer = new BulletinImporter(ArchiveServices.Contexts(archive.Path), TimeProvider.System);
        foreach (var file in Directory.GetFiles(ProgramFolder.Seeds, "*.txt").Order(StringComparer.Ordinal))
            await importer.ImportAsync(file, await File.ReadAllBytesAsync(file), new ImportOptions(), default);
        var random = new Random(20240125);
        for (var n = 0; n < 12; n++)
            await importer.ImportAsync($"{n}.txt", Bulletin(random, n), new ImportOptions(n % 3 == 0 ? Nasty.Text(random, 3) : null, n % 2 == 0 ? new DateOnly(2024, 1, 1 + n) : null), default);
        return archive;
    }

    private static byte[] Bulletin(Random random, int n)
    {
        var text = new StringBuilder($"山城日报\n2024年1月{n + 1}日 第0{n % 4 + 1}版 要闻\n\n");
        for (var i = 0; i < 3; i++)
            text.Append(Nasty.Text(random, 5).ReplaceLineEndings(" ")).Append("\n本报讯(记者 张三)").Append(Nasty.Text(random, 12)).Append("县里昨日开会,要求抓紧施工。\n\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
