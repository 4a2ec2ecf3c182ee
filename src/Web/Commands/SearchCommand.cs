using System.CommandLine;
using System.Text;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Web.Finding;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>search QUERY [--json]</c>: the site's search on the command line.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string[]> Query = new("QUERY") { Arity = ArgumentArity.OneOrMore, Description = "As typed on the search page; one that begins with a minus goes after --." };
    private static readonly Option<bool> Json = new("--json") { Description = "Writes what /search.json answers." };
    private static readonly Option<SearchOrder> Sort = new("--sort") { Description = "Order of the results." };
    private static readonly Option<int> Page = new("--page") { Description = "Page of results, from 1.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public static Command Create(CommonOptions options)
    {
        Page.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--page counts from 1.");
        });
        var command = new Command("search", "Searches the archive.") { Query, Json, Sort, Page };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed, stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, ParseResult parsed, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        var request = new SearchRequest(SearchQuery.Read(string.Join(' ', parsed.GetValue(Query)!)), SearchFilters.None,
            parsed.GetValue(Sort), parsed.GetValue(Page), SearchAddress.PageSize);
        var answer = await new SearchEngine(ArchiveServices.Contexts(archive)).AskAsync(request, stop);
        using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(parsed.GetValue(Json) ? SearchJson.Write(answer, english: false) : Plain(answer)), stop);
        return ExitCode.Done;
    }

    /// <summary>Two lines a result: id, date, paper, page and headline; then the snippet.</summary>
    private static string Plain(SearchAnswer answer)
    {
        var text = new StringBuilder();
        text.Append(QueryWords.Of(answer.Request.Query)).Append(System.Globalization.CultureInfo.InvariantCulture, $"共{answer.Total}篇。\n");
        foreach (var hit in answer.Hits)
            text.AppendJoin("  ", new[] { hit.Id, hit.Date is { } day ? Addresses.Iso(day) : "----------", hit.Paper ?? "报名不详", hit.PageNumber, hit.PlainHeadline }.Where(t => t is not null))
                .Append("\n    ").Append(string.Concat(hit.Snippet.Select(p => p.Text))).Append('\n');
        return text.ToString();
    }
}
