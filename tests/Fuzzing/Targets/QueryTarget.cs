using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Nothing that can be typed is an error, and what is understood can be said and said again.</summary>
internal sealed class QueryTarget : ITarget
{
    public Task<string?> TryAsync(Random random)
    {
        var text = Nasty.Text(random);
        var query = SearchQuery.Read(text);
        var (chinese, english) = (QueryWords.Of(query), QueryWords.Of(query, english: true));
        if (query.Root is null != chinese is null || chinese is null != english is null) return Task.FromResult<string?>($"no sentence: {text}");
        return Task.FromResult(QueryWords.Of(SearchQuery.Read(text)) == chinese ? null : $"read twice, understood twice: {text}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
