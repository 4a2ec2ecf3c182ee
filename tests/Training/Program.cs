using ProvincialNewsPortal.Training;

// dotnet run --project tests/Training -- parse FOLDER OUT
return args switch
{
    ["parse", var folder, var reports] => ParseCommand.Run(folder, reports),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: parse FOLDER OUT      reports for each .txt of a folder");
    return 2;
}
