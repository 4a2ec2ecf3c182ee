using ProvincialNewsPortal.Training;
using ProvincialNewsPortal.Training.Learning;

// dotnet run --project tests/Training -- COMMAND …
return args switch
{
    ["pages", ..] => PagesCommand.Run(args),
    ["learn", ..] => LearnCommand.Run(args),
    ["headlines", ..] => HeadlinesCommand.Run(args),
    ["heads", ..] => HeadsCommand.Run(args),
    ["calibrate", ..] => CalibrateCommand.Run(args),
    ["joins", ..] => JoinsCommand.Run(args),
    ["parse", var folder, var reports] => ParseCommand.Run(folder, reports),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: pages --out DIR --count N --seed S [--held-out] [--family NAME]      generated pages with their gold
               learn MODEL [PAGES] [ROUNDS] [--all]      weights of the reader's decoder, from generated pages; --all: held-out wordings too
               heads MODEL [PAGES] [FOLDER …]      weights by which the page tells headlines from subheadings, from generated pages and texts with gold
               headlines MODEL [PAGES] [FOLDER …]      weights by which headlines are told from kickers and decks, from the same
               joins MODEL [PAGES] [FOLDER …]      weights by which the pieces of a page are joined to articles, from the same
               calibrate [FOLDER …]      weights of an article's confidence, from held-out pages and texts with gold
               parse FOLDER OUT      reports for each .txt of a folder
        """);
    return 2;
}
