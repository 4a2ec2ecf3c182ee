namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Wordings of one kind. About a quarter is held out: training never sees it, the held-out figure sees nothing else.</summary>
internal sealed class Pool
{
    private readonly string[] _train, _held;

    private Pool(string[] all, bool dealt)
    {
        (All, Dealt) = (all, dealt);
        _train = [.. all.Where(w => !IsHeld(w))];
        _held = [.. all.Where(IsHeld)];
        if (_train.Length == 0) _train = all;
        if (_held.Length == 0) _held = all;
    }

    /// <summary>Every wording, held out or not.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Whether a page uses each wording once before it uses one again.</summary>
    public bool Dealt { get; }

    /// <summary>A pool of words that hold no white space, written one after the other.</summary>
    public static Pool Words(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), false);

    /// <summary>A pool of wordings or templates, one a line; outer white space is dropped.</summary>
    public static Pool Lines(string lines) =>
        new(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), true);

    /// <summary>The held-out part, or the rest.</summary>
    public IReadOnlyList<string> Part(bool heldOut) => heldOut ? _held : _train;

    private static bool IsHeld(string wording)
    {
        var hash = 2166136261u;
        foreach (var c in wording) hash = (hash ^ c) * 16777619u;
        return (hash >> 8) % 4 == 0;
    }
}
