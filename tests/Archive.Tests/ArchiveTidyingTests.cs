using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Tests;

[Trait("Engine", "SQLite")]
public sealed class ArchiveTidyingTests : IAsyncLifetime
{
    private const int Documents = 300;
    private readonly TemporaryArchive _archive = new();

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        // One by one, so that each leaves a piece of the index.
        for (var n = 0; n < Documents; n++) await _archive.ImportAsync($"{n}.txt", Bulletin.Number(n));
    }

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Pieces_of_the_index_become_few_and_the_file_smaller_and_all_stays_sound()
    {
        var (pieces, pages) = (await PiecesAsync(), await NumberAsync("page_count"));
        Assert.Null(await new ArchiveTidying(_archive.Contexts).RunAsync(default));
        Assert.InRange(await PiecesAsync(), 1, pieces / 2);
        Assert.InRange(await NumberAsync("page_count"), 1, pages - 1);
        Assert.InRange(await NumberAsync("freelist_count"), 0, pages / 100);
        Assert.Empty((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Damages);
    }

    [Fact]
    public async Task A_second_time_changes_nothing()
    {
        await new ArchiveTidying(_archive.Contexts).RunAsync(default);
        var pages = await NumberAsync("page_count");
        await new ArchiveTidying(_archive.Contexts).RunAsync(default);
        Assert.Equal(pages, await NumberAsync("page_count"));
    }

    [Fact]
    public async Task The_room_of_the_index_that_was_goes_back_after_a_rebuild()
    {
        await new SearchRebuild(_archive.Contexts).RunAsync(null, default);
        Assert.InRange(await NumberAsync("freelist_count") * 100, 0, await NumberAsync("page_count"));
    }

    /// <summary>Segments of FTS5.</summary>
    private Task<long> PiecesAsync() => _archive.ReadAsync(db =>
        db.Database.SqlQueryRaw<long>("SELECT count(DISTINCT segid) AS Value FROM SearchText_idx").SingleAsync());

    private Task<long> NumberAsync(string what) => _archive.ReadAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + what;
        return (long)(await command.ExecuteScalarAsync())!;
    });
}
