using System.Globalization;
using ProvincialNewsPortal.Durability.Nodes;

namespace ProvincialNewsPortal.Durability;

/// <summary><c>dotnet run --project tests/Durability -- COMMAND [TIMES [SEED]]</c></summary>
internal static class Commands
{
    public static async Task<int> Main(string[] args)
    {
        var times = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : (int?)null;
        var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        return args switch
        {
            ["kill-import", ..] => await KilledImports.RunAsync(times ?? 200, seed),
            ["kill-upkeep", ..] => await KilledUpkeep.RunAsync(times ?? 50, seed),
            ["flood", ..] => await Flood.RunAsync(times ?? 2000, args.Length > 2 ? seed : 20),
            ["flips", ..] => await FlippedBytes.RunAsync(times ?? 5000, seed),
            ["nodes", ..] => await ThreeNodes.RunAsync(times ?? 300),
            _ => Usage(),
        };
    }

    private static int Usage()
    {
        Console.Error.WriteLine("""
            usage: kill-import [TIMES [SEED]]     kill -9 at random moments of imports; 200 unless told
                   kill-upkeep [TIMES [SEED]]     the same of reindex, backup and import --again; 50 unless told
                   flood [CONNECTIONS [SECONDS]]  an ordinary reader's times under slow connections and floods of searches; 2000 and 20 unless told
                   flips [TIMES [SEED]]           one changed bit anywhere in the file: found by verify, or harmless; 5000 unless told
                   nodes [DOCUMENTS]              three nodes, a primary and its replica behind nginx: one killed, each restarted, under readers; 300 unless told
            """);
        return 2;
    }
}
