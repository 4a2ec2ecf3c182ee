namespace ProvincialNewsPortal.Durability;

/// <summary>kill -9 at random moments of reindex, backup and import --again: nothing damaged, no address changed.</summary>
internal static class KilledUpkeep
{
    private const int Documents = 300;

    public static async Task<int> RunAsync(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("killed-upkeep");
        var random = new Random(seed);
        var input = Path.Combine(folder.FullName, "in");
        Bulletins.Write(input, Documents);
        var portal = new Portal(Path.Combine(folder.FullName, "archive.db"));
        // Whatever a killed backup leaves, under its name stands a whole one or none.
        var copy = new Portal(Path.Combine(folder.FullName, "copy.db"));
        await portal.RunAsync(null, "import", input);
        var addresses = await portal.AddressesAsync();
        string[][] commands = [["import", "--again", input], ["reindex"], ["backup", copy.Archive]];
        var lasts = new List<TimeSpan>();
        foreach (var command in commands) lasts.Add((await portal.RunAsync(null, command)).Ran);
        var (killed, failures) = (0, 0);
        for (var turn = 0; killed < times; turn++)
        {
            var which = turn % commands.Length;
            var (_, code) = await portal.RunAsync(lasts[which] * random.NextDouble(), commands[which]);
            if (code is not null) continue;
            killed++;
            var wrong = await portal.CheckAsync();
            if (File.Exists(copy.Archive)) wrong.AddRange((await copy.CheckAsync()).Select(w => "the backup: " + w));
            var now = await portal.AddressesAsync();
            if (!now.OrderBy(a => a.Key, StringComparer.Ordinal).SequenceEqual(addresses.OrderBy(a => a.Key, StringComparer.Ordinal))) wrong.Add("addresses changed");
            foreach (var sentence in wrong.Take(5)) Console.WriteLine($"after killing {commands[which][0]} ({killed}): {sentence}");
            failures += wrong.Count == 0 ? 0 : 1;
            if (killed % 10 == 0) Console.WriteLine($"{killed} commands killed, {failures} failures so far");
        }
        portal.Delete();
        folder.Delete(recursive: true);
        Console.WriteLine($"{killed} commands killed (seed {seed}): {failures} failures");
        return failures == 0 ? 0 : 1;
    }
}
