using System.Globalization;

namespace ProvincialNewsPortal.Fuzzing;

/// <summary><c>dotnet run -c Release --project tests/Fuzzing -- TARGET [CASES [SEED [FIRST]]]</c></summary>
internal static class Commands
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["worst"]) return WorstInputs.Run();
        if (args.Length == 0 || !Fuzzer.Targets.ContainsKey(args[0])) return Usage();
        var numbers = args[1..].Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToArray();
        return await Fuzzer.RunAsync(args[0], numbers.ElementAtOrDefault(0) is > 0 and var cases ? cases : 10_000, numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
    }

    private static int Usage()
    {
        Console.Error.WriteLine($"""
            usage: TARGET [CASES [SEED [FIRST]]]     targets: {string.Join(", ", Fuzzer.Targets.Keys)}; 10,000 cases of seed 0 unless told
                   worst                             the worst known inputs of the reader, with their time and memory
            A case is its seed and its number: TARGET 1 SEED NUMBER runs it alone.
            """);
        return 2;
    }
}
