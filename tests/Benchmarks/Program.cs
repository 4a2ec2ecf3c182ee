using ProvincialNewsPortal.Benchmarks.Articles;

return args switch
{
    ["articles", .. var rest] => await ArticlesCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Benchmarks articles --count 20000 --years 15 --archive FILE   (fills a new archive with invented papers)");
    return 2;
}
