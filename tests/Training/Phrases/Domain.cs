namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>One field of life with its words, so that an article keeps to its subject.</summary>
/// <param name="Name">Page or column that would carry it.</param>
/// <param name="Things">What is talked about.</param>
/// <param name="Acts">What is done to such things.</param>
/// <param name="Venues">Where it is done.</param>
/// <param name="Roles">Who does it, without a name.</param>
/// <param name="Bodies">Who is in charge; a place goes before it.</param>
internal sealed record Domain(string Name, Pool Things, Pool Acts, Pool Venues, Pool Roles, Pool Bodies)
{
    /// <summary>A domain a block: name, then five lines of words.</summary>
    internal static Domain[] Parse(string table) =>
    [.. table.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block =>
    {
        var rows = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Domain(rows[0], Pool.Words(rows[1]), Pool.Words(rows[2]), Pool.Words(rows[3]), Pool.Words(rows[4]), Pool.Words(rows[5]));
    })];
}
