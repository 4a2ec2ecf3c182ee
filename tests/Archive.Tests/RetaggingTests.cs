using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Tagging;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>New terms, retagging and the user's rules over a real archive: what changes, what does not, and that all copies of a tag agree.</summary>
public sealed class RetaggingTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("a.txt", Battery("首批固态电池在城东下线", "厂里的固态电池今天下线，第一批交给公交公司试用。", "厂长说，固态电池的订单排到了明年，工人要加班。"));
        await _archive.ImportAsync("b.txt", Battery("公交公司试装固态电池", "工程师把固态电池装进两辆样车，准备在城里跑上一年。", "有乘客问起固态电池，司机笑着说坐起来没有两样。"));
    }

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task New_terms_are_topics_after_retag_and_in_later_imports()
    {
        Assert.DoesNotContain("固态电池", await NamesAsync());
        var report = await RetagAsync();
        Assert.Equal(["固态电池"], report.TermsAdded);
        Assert.Contains(report.Changes.Tags, t => t is { Kind: TagKind.Topic, Name: "固态电池", Added: 2, Removed: 0 });
        await _archive.ImportAsync("c.txt", Battery("城西也要生产固态电池", "城西的厂房已经封顶，设备陆续进场，固态电池明年投产。", "县里说，固态电池要先过安全这一关，路修好才开工。"));
        Assert.Equal(3, await CountAsync("固态电池"));
        Assert.Empty((await CheckAsync()).Damages);
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_a_dry_one_keeps_nothing()
    {
        var dry = await new Retagging(_archive.Contexts, TimeProvider.System).RunAsync(keep: false, null, CancellationToken.None);
        Assert.Equal(["固态电池"], dry.TermsAdded);
        Assert.DoesNotContain("固态电池", await NamesAsync());
        Assert.Equal(dry.Changed, (await RetagAsync()).Changed);
        var again = await RetagAsync();
        Assert.Equal((0, 0, 0), (again.Changed, again.Changes.Tags.Count, again.TermsAdded.Count));
    }

    [Fact]
    public async Task Importing_more_leaves_old_tags_as_they_are()
    {
        var before = await StateAsync();
        await _archive.ImportAsync("c.txt", Battery("城西也要生产固态电池", "城西的厂房已经封顶，设备陆续进场，固态电池明年投产。", "县里说，固态电池要先过安全这一关，路修好才开工。"));
        Assert.Equal(before, (await StateAsync())[..before.Length]);
    }

    [Fact]
    public async Task Search_finds_articles_by_their_new_tags_alone()
    {
        await RetagAsync();
        var found = await new SearchEngine(_archive.Contexts).AskAsync(new SearchRequest(SearchQuery.Read("标签:固态电池"), SearchFilters.None), CancellationToken.None);
        Assert.Equal(2, found.Total);
    }

    [Fact]
    public async Task Rules_change_the_tags_that_are_there_and_every_later_import()
    {
        await RetagAsync();
        var files = Files("rename 固态电池 => 固体电池", "");
        var (refusal, inForce) = await files.ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.Null(refusal);
        Assert.Contains("0 to block, 1 to rename or merge; 2 articles changed.", Assert.Single(inForce), StringComparison.Ordinal);
        Assert.Equal((0, 2), (await CountAsync("固态电池"), await CountAsync("固体电池")));
        await _archive.ImportAsync("c.txt", Battery("城西也要生产固态电池", "城西的厂房已经封顶，设备陆续进场，固态电池明年投产。", "县里说，固态电池要先过安全这一关，路修好才开工。"));
        Assert.Equal(3, await CountAsync("固体电池"));
        Assert.Empty((await CheckAsync()).Damages);
        Assert.Equal(0, (await RetagAsync()).Changed);
    }

    [Fact]
    public async Task Rules_that_are_in_force_are_only_named_and_those_taken_out_ask_for_retag()
    {
        await RetagAsync();
        var files = Files("block 固态电池", "");
        await files.ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.DoesNotContain("固态电池", await NamesAsync());
        var (_, again) = await files.ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.EndsWith("1 to block, 0 to rename or merge.", Assert.Single(again), StringComparison.Ordinal);
        var (_, emptied) = await Files("", "").ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.Contains("run retag", emptied[^1], StringComparison.Ordinal);
        await RetagAsync();
        Assert.Equal(2, await CountAsync("固态电池"));
    }

    [Fact]
    public async Task A_bad_line_changes_nothing_and_names_file_line_and_remedy()
    {
        var before = await StateAsync();
        var (refusal, _) = await Files("block 固态电池\nhide 乙", "").ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.Contains("tag-rules.txt, line 2: 'hide' is no rule; write", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task A_user_s_topic_counts_from_the_next_import_and_by_retag_for_all()
    {
        var (_, said) = await Files("", "公交车\t\t公交公司|样车").ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
        Assert.Contains("1 topics of your own; they changed: run retag", Assert.Single(said), StringComparison.Ordinal);
        Assert.DoesNotContain("公交车", await NamesAsync());
        await RetagAsync();
        Assert.Contains("公交车", await NamesAsync());
    }

    [Fact]
    public async Task A_changed_list_is_found_by_verify()
    {
        await RetagAsync();
        await _archive.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"TagLists\" SET \"Text\" = replace(\"Text\", '固', '液')"));
        Assert.Contains((await CheckAsync()).Damages, d => d.Remedy == "retag");
        await RetagAsync();
        Assert.Empty((await CheckAsync()).Damages);
    }

    private TagFiles Files(string rules, string topics)
    {
        var files = TagFiles.Beside(Path.Combine(_archive.Folder, "archive.db"));
        File.WriteAllText(files.Rules, rules);
        File.WriteAllText(files.Topics, topics);
        return files;
    }

    private Task<RetagReport> RetagAsync() => new Retagging(_archive.Contexts, TimeProvider.System).RunAsync(keep: true, null, CancellationToken.None);

    private Task<CheckReport> CheckAsync() => ArchiveCheck.RunAsync(_archive.Path, null, CancellationToken.None);

    private Task<List<string>> NamesAsync() => _archive.ReadAsync(db => db.ArticleTags.Select(t => t.Tag!.Name).ToListAsync());

    private Task<int> CountAsync(string name) => _archive.ReadAsync(db => db.ArticleTags.CountAsync(t => t.Tag!.Name == name));

    private Task<string[]> StateAsync() => _archive.ReadAsync(db => db.ArticleTags.OrderBy(t => t.ArticleId).ThenBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name)
        .Select(t => t.ArticleId + " " + t.Tag!.Name + " " + t.Weight).ToArrayAsync());

    private static string Battery(string headline, string first, string second) => $"""
        {headline}
        本报讯（记者 张三）{first}
        {second}
        """;
}
