namespace ProvincialNewsPortal.Durability;

/// <summary>kill -9 at random moments of importing hundreds of documents: after each, the next start finds every document wholly in or
/// wholly out, nothing damaged, no address changed. An archive that is full is thrown away, so that its making is hit too.</summary>
internal static class KilledImports
{
    private const int Documents = 200;

    public static async Task<int> RunAsync(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("killed-imports");
        var random = new Random(seed);
        Bulletins.Write(Path.Combine(folder.FullName, "in"), Documents);
        var portal = new Portal(Path.Combine(folder.FullName, "archive.db"));
        var whole = (await portal.RunAsync(null, "import", Path.Combine(folder.FullName, "in"))).Ran;
        portal.Delete();
        var (killed, failures, archives) = (0, 0, 1);
        var known = new Dictionary<string, string>();
        while (killed < times)
        {
            // Every fourth kill falls into the start, where the archive is made or opened.
            var within = killed % 4 == 0 ? TimeSpan.FromSeconds(1.5) : whole;
            var (_, code) = await portal.RunAsync(within * random.NextDouble(), "import", Path.Combine(folder.FullName, "in"));
            if (code is null) killed++;
            failures += await AfterAsync(portal, known, killed);
            if (code is null && killed % 10 == 0) Console.WriteLine($"{killed} imports killed, {archives} archives, {failures} failures so far");
            if (code is null && known.Count < Documents) continue;
            portal.Delete();
            known.Clear();
            archives++;
        }
        folder.Delete(recursive: true);
        Console.WriteLine($"{killed} imports killed over {archives} archives (seed {seed}): {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static async Task<int> AfterAsync(Portal portal, Dictionary<string, string> known, int killed)
    {
        var wrong = await portal.CheckAsync();
        if (wrong.Count == 0)
        {
            var now = await portal.AddressesAsync();
            wrong.AddRange(known.Where(k => !now.TryGetValue(k.Key, out var ids) || ids != k.Value).Select(k => $"document {k.Key} lost or changed its addresses"));
            foreach (var (hash, ids) in now) known[hash] = ids;
        }
        foreach (var sentence in wrong.Take(5)) Console.WriteLine($"after kill {killed}: {sentence}");
        return wrong.Count == 0 ? 0 : 1;
    }
}
