namespace ProvincialNewsPortal.Web.Layout;

/// <summary>First words of a text for a place of limited room.</summary>
public static class FirstWords
{
    private static readonly char[] _ends = ['。', '！', '？', '!', '?', '；'];

    /// <summary>At most <paramref name="room"/> characters, paragraphs run on without the blank that parts them in a summary: whole sentences where two thirds of the room can be filled so, else cut with an ellipsis.</summary>
    public static string Of(string text, int room)
    {
        text = text.Replace("。 ", "。", StringComparison.Ordinal).Replace("。” ", "。”", StringComparison.Ordinal);
        if (text.Length <= room) return text;
        var end = text.LastIndexOfAny(_ends, room - 1);
        if (end + 1 >= room * 2 / 3) return text[..(end + 1)];
        var cut = char.IsHighSurrogate(text[room - 2]) ? room - 2 : room - 1;
        return text[..cut].TrimEnd('，', '、', ',', ' ', '“', '（') + "…";
    }
}
