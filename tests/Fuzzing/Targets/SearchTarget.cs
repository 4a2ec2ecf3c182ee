using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Queries asked of an archive: whatever they hold, SQLite never sees an expression that it can't read.</summary>
internal sealed class SearchTarget(HostileArchive archive) : ITarget
{
    private readonly SearchEngine _engine = new(ArchiveServices.Contexts(archive.Path));

    public static async Task<ITarget> StartAsync() => new SearchTarget(await HostileArchive.MakeAsync());

    public async Task<string?> TryAsync(Random random)
    {
        var text = Nasty.Text(random);
        var request = new SearchRequest(SearchQuery.Read(text), new SearchFilters([], null), Nasty.One(random, Enum.GetValues<SearchOrder>()), random.Next(3) + 1, 20);
        var answer = await _engine.AskAsync(request, CancellationToken.None);
        return answer.Hits.Count <= answer.Total ? null : $"more hits than there are: {text}";
    }

    public ValueTask DisposeAsync()
    {
        archive.Dispose();
        return ValueTask.CompletedTask;
    }
}
