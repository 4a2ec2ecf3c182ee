using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Names printed with a space inside (王 珩, 欧阳 娜), also where the space of the name beside it is lost: 记者戴 瑶, 夏 倩邹海波, 戴永红石 宇.</summary>
internal static class SpacedNames
{
    /// <summary>The pieces of a credit with the parts of names joined; <c>Before</c> is the separator before each.</summary>
    public static IEnumerable<(string Text, char Before)> Join(List<(string Text, char Before)> raw)
    {
        raw = Singles(Parted(raw));
        for (var i = 0; i < raw.Count; i++)
        {
            var (text, before) = raw[i];
            var given = i + 1 < raw.Count && char.IsWhiteSpace(raw[i + 1].Before) ? GivenLength(text, raw[i + 1].Text, i + 2 < raw.Count && char.IsWhiteSpace(raw[i + 2].Before) && !Opens(raw, i + 2) ? raw[i + 2].Text : null) : 0;
            yield return (given > 0 ? text + raw[i + 1].Text[..given] : text, before);
            if (given == 0) continue;
            if (raw[i + 1].Text.Length == given) i++;
            else raw[i + 1] = (raw[i + 1].Text[given..], ' ');
        }
    }

    /// <summary>Characters set apart one by one: 姚 雪 谭 立 新 are two names, the second of three characters.</summary>
    private static List<(string Text, char Before)> Singles(List<(string Text, char Before)> raw)
    {
        for (var i = 0; i < raw.Count; i++)
        {
            var count = 1;
            while (i + count < raw.Count && IsLone(raw[i].Text) && IsLone(raw[i + count].Text) && char.IsWhiteSpace(raw[i + count].Before)) count++;
            if (count < 3) continue;
            var names = PersonNames.Split(string.Concat(raw.GetRange(i, count).Select(r => r.Text)));
            if (names.Count == 0 || names.Any(n => n.Length > 3)) continue;
            var before = raw[i].Before;
            raw.RemoveRange(i, count);
            raw.InsertRange(i, names.Select((n, k) => (n, k == 0 ? before : ' ')));
            i += names.Count - 1;
        }
        return raw;
    }

    private static bool IsLone(string text) => text.Length == 1 && text[0] is not ('文' or '图' or '影') && !IsWord(text);

    /// <summary>Cuts a lone family name off what runs into it before a space: a role word (记者戴 瑶) or another name (戴永红石 宇).</summary>
    private static List<(string Text, char Before)> Parted(List<(string Text, char Before)> raw)
    {
        var parted = new List<(string Text, char Before)>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            var (text, before) = raw[i];
            if (i + 1 < raw.Count && text.Length >= 3 && char.IsWhiteSpace(raw[i + 1].Before) && EndsWithFamilyName(text, raw[i + 1].Text, OpensName(raw, i + 1)))
            {
                parted.Add((text[..^1], before));
                parted.Add((text[^1..], ' '));
            }
            else parted.Add((text, before));
        }
        return parted;
    }

    /// <summary>Whether a lone character is the family name of what follows it.</summary>
    private static bool Opens(List<(string Text, char Before)> raw, int at) => Surnames.Rank(raw[at].Text[0]) >= 0 && OpensName(raw, at);

    /// <summary>Whether a piece is itself the family name of a spaced name: the 吴 of 刘宇华 吴 佳.</summary>
    private static bool OpensName(List<(string Text, char Before)> raw, int at) =>
        at + 1 < raw.Count && char.IsWhiteSpace(raw[at + 1].Before) && GivenLength(raw[at].Text, raw[at + 1].Text) > 0;

    private static bool EndsWithFamilyName(string text, string next, bool opens)
    {
        if (Surnames.Rank(text[^1]) < 0 || !HanText.IsAllHan(next) || IsWord(text) || IsWord(next)) return false;
        var head = HanText.Fold(text[..^1]);
        if (CreditWords.Before(head) is not null || CreditWords.Glued.Any(w => head.EndsWith(w.Text, StringComparison.Ordinal))) return true;
        if (next.Length > 1 || opens) return false;
        foreach (var word in CreditWords.Glued)
            if (head.LastIndexOf(word.Text, StringComparison.Ordinal) is >= 0 and var at) return PersonNames.Split(text[(at + word.Text.Length)..^1]).Count > 0;
        return PersonNames.Split(text[..^1]).Count > 0;
    }

    /// <summary>How many characters of the second piece are the given name of the first; 0: none.</summary>
    /// <param name="next">What stands behind a space after the second; null: nothing.</param>
    private static int GivenLength(string first, string second, string? next = null)
    {
        if (!HanText.IsAllHan(second) || CreditWords.Before(second) is not null || CreditWords.After(second) is { Text.Length: > 1 }) return 0;
        if (first.Length == 2 && Surnames.OpensWithCompound(first)) return second.Length == 1 && CreditWords.After(second) is null ? 1 : 0;
        if (first.Length != 1 || Surnames.Rank(first[0]) < 0 || first[0] is '文' or '图' or '影') return 0;
        if (second.Length == 2 && next is { Length: 1 } && Surnames.Rank(second[1]) >= 0 && HanText.IsAllHan(next) && !IsWord(next)) return 1;
        if (second.Length <= 2) return second.Length;
        if (PersonNames.Split(second).Count > 0) return 0;
        return Enumerable.Range(1, 2).FirstOrDefault(n => second.Length > n && GoesOn(second[n..]));
    }

    /// <summary>Whether what is left after a given name is a name or a role word with names.</summary>
    private static bool GoesOn(string rest) =>
        IsWord(rest) || PersonNames.Split(rest).Count > 0 || CreditWords.Glued.Any(w => HanText.Fold(rest).StartsWith(w.Text, StringComparison.Ordinal));

    private static bool IsWord(string text) => HanText.Fold(text) is var folded && (CreditWords.Before(folded) ?? CreditWords.After(folded)) is not null;
}
