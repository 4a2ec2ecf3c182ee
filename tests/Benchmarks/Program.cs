using ProvincialNewsPortal.Benchmarks.Articles;
using ProvincialNewsPortal.Benchmarks.Growth;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.Pages;
using ProvincialNewsPortal.Benchmarks.Parsing;
using ProvincialNewsPortal.Benchmarks.Search;
using ProvincialNewsPortal.Benchmarks.Tagging;

return args switch
{
    ["articles", .. var rest] => await ArticlesCommand.RunAsync(rest),
    ["import", .. var rest] => await ImportBenchmark.RunAsync(rest),
    ["search", .. var rest] => await SearchCommand.RunAsync(rest),
    ["engines", .. var rest] => await EnginesCommand.RunAsync(rest),
    ["growth", .. var rest] => await GrowthCommand.RunAsync(rest),
    ["pages", .. var rest] => await PagesCommand.RunAsync(rest),
    ["bare-kestrel", var port, var files] => await BareKestrel.ServeAsync(port, files),
    ["tags", .. var rest] => await TagSpeed.RunAsync(rest),
    ["parse", .. var rest] => ParseSpeed.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Benchmarks articles --count 20000 --years 15 --archive FILE   (fills a new archive with invented papers)
               Benchmarks import --articles 10000 | --documents N [--repeats 1] [--stages]   (the importer, or its halves by turns, against a bare loop that inserts the same rows)
               Benchmarks search --articles N [--keep FOLDER]   (times searches over N generated articles)
               Benchmarks engines --postgres CONNECTION --postgres-copy CONNECTION   (imports and searches of SQLite and PostgreSQL, the same of both)
               Benchmarks pages [--articles 20000] [--seconds 5]   (the published program's pages against nginx sending the same bytes; needs wrk and nginx-light)
               Benchmarks growth [--sizes 10000,100000,500000] [--keep FOLDER] [--svg FILE] [--fill only]   (import, search, pages, start, memory and file as the archive grows; what grows faster is named)
               Benchmarks tags [FOLDER]   (loading of the tables, and tagging's share of an import)
               Benchmarks parse [FOLDER] [--stages]   (speed of the reader on generated text, the worst kinds of text, and a folder's; where its time goes)
        """);
    return 2;
}
