using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Finds who took a picture: words such as 摄 and what stands before them.</summary>
internal static class CaptionCredits
{
    /// <summary>Places of 摄 in one caption that are looked at.</summary>
    private const int MostShots = 40;

    private static readonly string[] ShotWords = ["摄影报道", "摄影", "摄"];

    /// <summary>Every photographer's credit of a caption, wherever it stands (A 摄 between two captions of one line).</summary>
    public static IReadOnlyList<Credit> Of(string caption)
    {
        var found = new List<Credit>();
        var tries = 0;
        for (var at = caption.IndexOf('摄'); at >= 0 && tries < MostShots; at = caption.IndexOf('摄', at + 1), tries++)
        {
            var end = ShotEnd(caption, at);
            if (end > 0 && ShotBy(caption, end) is { } credit) found.Add(credit);
        }
        if (BylineReader.Closing(caption) is { } closing && !found.Any(f => f.Start + f.Text.Length > closing.Start)) found.Add(closing);
        return found;
    }

    /// <summary>图为… 新华社记者 A 摄, with no full stop before it.</summary>
    public static Credit? Trailing(string text, int end) =>
        text[end - 1] is '摄' or '攝' or '影' or '图' or '道' ? ShotBy(text, end) : null;

    /// <summary>Where the words 摄, 摄影, 摄影报道 at <paramref name="at"/> end; -1 where they belong to a sentence (摄影展, 摄氏).</summary>
    private static int ShotEnd(string text, int at)
    {
        foreach (var word in ShotWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            var next = at + word.Length < text.Length ? text[at + word.Length] : ' ';
            return HanText.IsHan(next) && !(word == "摄" && next is '图') ? -1 : at + word.Length;
        }
        return -1;
    }

    /// <summary>The longest run of words before <paramref name="end"/> that is nothing but a credit; null: none.</summary>
    private static Credit? ShotBy(string text, int end)
    {
        var floor = end - 1;
        while (floor > 0 && end - floor < 60 && text[floor - 1] is not ('。' or '，' or ',' or '；' or '”' or ')' or '）' or '！' or '】' or '!')) floor--;
        for (var from = floor; from < end - 1; from++)
        {
            if (from > floor && !char.IsWhiteSpace(text[from - 1])) continue;
            if (char.IsWhiteSpace(text[from])) continue;
            var reading = CreditParser.Parse(text[from..end], BylineRole.Photographer);
            if (reading.Certainty >= CreditCertainty.Affiliated) return new Credit(text[from..end], from, reading.Bylines, reading.Certainty);
        }
        return null;
    }
}
