using ProvincialNewsPortal.Benchmarks.Articles;
using ProvincialNewsPortal.Benchmarks.Search;

return args switch
{
    ["articles", .. var rest] => await ArticlesCommand.RunAsync(rest),
    ["search", .. var rest] => await SearchCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Benchmarks articles --count 20000 --years 15 --archive FILE   (fills a new archive with invented papers)");
    Console.Error.WriteLine("       Benchmarks search --articles N   (times searches over N generated articles)");
    return 2;
}
