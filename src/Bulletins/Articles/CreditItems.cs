using System.Buffers;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>What one piece of a credit is.</summary>
internal enum CreditItemKind { Name, RoleBefore, RoleAfter, RoleEither, Source, Office, Unknown }

/// <summary>One piece of a credit.</summary>
/// <param name="Slash">Whether a slash stands right before it (A/文).</param>
/// <param name="Word">The role word; null for names, offices and unknown pieces.</param>
/// <param name="Glued">Whether the name was cut out of a longer run.</param>
/// <param name="Affiliation">What ran into the role word, with it, as printed; null: nothing.</param>
internal sealed record CreditItem(CreditItemKind Kind, string Text, bool Slash, CreditWord? Word = null, string? Affiliation = null, bool Glued = false);

/// <summary>Cuts a credit into names, role words, offices and the rest.</summary>
internal static class CreditItems
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\u3000\u00a0、,，;；:：|｜丨/／&＆()（）[]［］【】〔〕<>《》「」“”\"\n。+");

    /// <summary>Ends of offices and papers, which are no names.</summary>
    private static readonly TextEnds Offices = new(
    [
        "视觉中国", "东方IC", "报", "社", "网", "台", "部", "局", "委", "办", "处", "厅", "院", "校", "站", "所", "馆", "中心", "公司", "集团", "大学", "学院", "中学", "小学", "新闻", "客户端",
        "协会", "学会", "基金会", "政府", "法院", "公安", "支队", "大队", "街道", "社区", "镇", "乡", "县", "市", "省", "区", "州", "村", "融媒", "融媒体", "传媒", "频道", "晚报", "日报",
        "教授", "主任", "书记", "研究员", "会长", "委员", "代表", "医生", "律师", "银行", "医院", "杂志", "编辑部", "工作室", "联盟", "联合会", "总社", "分社", "记协", "作协", "科协", "文联", "工会", "班", "年级",
    ]);

    /// <summary>The pieces in print order.</summary>
    public static List<CreditItem> Of(string credit)
    {
        var items = new List<CreditItem>();
        foreach (var (token, slash) in Tokens(credit)) Add(items, token, slash);
        return items;
    }

    private static IEnumerable<(string Token, bool Slash)> Tokens(string credit)
    {
        // Every one of them holds this character.
        foreach (var compound in credit.Contains('文', StringComparison.Ordinal) ? CompoundWords : [])
            if (credit.Contains(compound.Printed, StringComparison.Ordinal)) credit = credit.Replace(compound.Printed, $" {compound.Word} ", StringComparison.Ordinal);
        var raw = new List<(string Text, char Before)>();
        var start = 0;
        for (var i = 0; i <= credit.Length; i++)
        {
            if (i < credit.Length && !Separators.Contains(credit[i])) continue;
            if (i > start) raw.Add((credit[start..i], start > 0 ? credit[start - 1] : ' '));
            start = i + 1;
        }
        return JoinSpaced(raw);
    }

    /// <summary>Role words printed with a slash or a comma inside, so that cutting at them does no harm.</summary>
    private static readonly (string Printed, string Word)[] CompoundWords =
    [
        ("文/图", "文图"), ("图/文", "图文"), ("文／图", "文图"), ("图／文", "图文"), ("文、图", "文图"), ("图、文", "图文"), ("文/摄影", "文图"),
        ("文/摄", "文图"), ("文、摄影", "文图"), ("文并图", "文图"), ("文|图", "文图"), ("文&图", "文图"), ("文 / 图", "文图"), ("文/ 图", "文图"), ("文 图/", "文图"),
    ];

    /// <summary>Joins names printed with space inside: 王 珩, 欧阳 娜, 刘　洋.</summary>
    private static IEnumerable<(string Token, bool Slash)> JoinSpaced(List<(string Text, char Before)> raw)
    {
        for (var i = 0; i < raw.Count; i++)
        {
            var (text, before) = raw[i];
            if (i + 1 < raw.Count && char.IsWhiteSpace(raw[i + 1].Before) && BreaksName(text, raw[i + 1].Text))
            {
                // 通讯员夏 倩邹海波: only names of two characters are set wide, the next one runs on.
                yield return (text + raw[i + 1].Text[0], before is '/' or '／');
                raw[i + 1] = (raw[i + 1].Text[1..], ' ');
                if (raw[i + 1].Text.Length == 0) i++;
                continue;
            }
            var joins = i + 1 < raw.Count && char.IsWhiteSpace(raw[i + 1].Before) && OpensSpacedName(text, raw[i + 1].Text);
            yield return (joins ? text + raw[i + 1].Text : text, before is '/' or '／');
            if (joins) i++;
        }
    }

    /// <summary>Whether a family name, alone or behind a role word, goes on with the first character of the next run and that run with names or a role.</summary>
    private static bool BreaksName(string first, string second)
    {
        if (Surnames.Rank(first[^1]) < 0 || !HanText.IsHan(second[0]) || PersonNames.IsName(second)) return false;
        var alone = first.Length == 1 ? second.Length > 2 : CreditWords.Glued.Any(w => first.AsSpan(0, first.Length - 1).EndsWith(w.Text, StringComparison.Ordinal));
        var rest = second[1..];
        return alone && PersonNames.IsName($"{first[^1]}{second[0]}") && CreditWords.Before(second) is null && CreditWords.After(second) is null
            && (rest.Length == 0 || PersonNames.Split(rest).Count > 0 || CreditWords.After(rest) is not null);
    }

    private static bool OpensSpacedName(string first, string second) =>
        HanText.IsAllHan(second)
        && ((first.Length == 1 && Surnames.Rank(first[0]) >= 0 && second.Length is 1 or 2 && CreditWords.Before(second) is null && CreditWords.After(second) is null or { Text.Length: 1 } && first[0] is not '文' and not '图' and not '影')
            || (first.Length == 2 && second.Length is 1 && Surnames.OpensWithCompound(first) && CreditWords.After(second) is null));

    private static void Add(List<CreditItem> items, string token, bool slash)
    {
        if (token.Length == 0 || IsStamp(token)) return;
        // 发自柳江: what follows is a place.
        if (HanText.Fold(token).StartsWith("发自", StringComparison.Ordinal) && token.Length > 2) token = token[..2];
        if (Whole(token, slash, items) || GluedBefore(token, slash, items) || GluedAfter(token, slash, items)) return;
        var names = PersonNames.Split(token);
        if (names.Count > 0 && !IsOffice(token)) items.AddRange(names.Select((n, i) => new CreditItem(CreditItemKind.Name, n, slash && i == 0, Glued: names.Count > 1)));
        else items.Add(new CreditItem(IsOffice(token) ? CreditItemKind.Office : CreditItemKind.Unknown, token, slash));
    }

    /// <summary>2024-05-17 or 08:30 beside the names of a page's editors.</summary>
    private static bool IsStamp(string token) => char.IsAsciiDigit(token[0]) && token.All(c => char.IsAsciiDigit(c) || c is '-' or '.' or '年' or '月' or '日');

    private static bool Whole(string token, bool slash, List<CreditItem> items)
    {
        var folded = HanText.Fold(token);
        var word = CreditWords.Before(folded) ?? CreditWords.After(folded);
        if (word is null) return false;
        var kind = word.Place switch
        {
            CreditPlace.Before => CreditWords.After(folded) is null ? CreditItemKind.RoleBefore : CreditItemKind.RoleEither,
            CreditPlace.After => CreditItemKind.RoleAfter,
            CreditPlace.Either => CreditItemKind.RoleEither,
            _ => CreditItemKind.Source,
        };
        items.Add(new CreditItem(kind, token, slash, word));
        return true;
    }

    /// <summary>Last characters of the words that names follow.</summary>
    private static readonly SearchValues<char> GluedSigns = SearchValues.Create([.. CreditWords.Glued.Select(w => w.Text[^1])]);

    /// <summary>The words that follow names.</summary>
    private static readonly TextEnds GluedEnds = new(CreditWords.GluedAfter.Select(w => w.Text));

    private static bool GluedBefore(string token, bool slash, List<CreditItem> items)
    {
        var folded = HanText.Fold(token);
        if (folded.AsSpan().IndexOfAny(GluedSigns) < 0) return false;
        foreach (var word in CreditWords.Glued)
        {
            var at = folded.IndexOf(word.Text, StringComparison.Ordinal);
            if (at < 0 || PersonNames.HoldsGrammar(token.AsSpan(0, at))) continue;
            var end = at + word.Text.Length;
            var rest = token[end..];
            if (rest.Length > 0 && !Follows(rest)) continue;
            items.Add(new CreditItem(CreditItemKind.RoleBefore, token[..end], slash, word, at > 0 ? token[..end] : null));
            if (rest.Length > 0) Add(items, rest, false);
            return true;
        }
        return false;
    }

    private static bool Follows(string rest)
    {
        if (PersonNames.Split(rest).Count > 0 || PersonNames.IsDotted(rest)) return true;
        var folded = HanText.Fold(rest);
        return CreditWords.Glued.Any(w => folded.Contains(w.Text, StringComparison.Ordinal))
            || CreditWords.GluedAfter.Any(w => folded.EndsWith(w.Text, StringComparison.Ordinal) && PersonNames.Split(rest[..^w.Text.Length]).Count > 0)
            || (rest.Length is >= 2 and <= 4 && PersonNames.MayBeName(rest) && !IsOffice(rest));
    }

    private static bool GluedAfter(string token, bool slash, List<CreditItem> items)
    {
        if (PersonNames.IsName(token) && (token.Length <= 3 || Surnames.OpensWithCompound(token))) return false;
        var folded = HanText.Fold(token);
        if (!GluedEnds.AnyEnds(folded)) return false;
        foreach (var word in CreditWords.GluedAfter)
        {
            if (!folded.EndsWith(word.Text, StringComparison.Ordinal) || token.Length == word.Text.Length) continue;
            var names = PersonNames.Split(token[..^word.Text.Length]);
            var placed = names.Count == 0 && word.Text is "报道" or "摄影报道" or "供图" or "提供" or "供稿";
            if (names.Count == 0 && !placed) continue;
            items.AddRange(names.Select((n, i) => new CreditItem(CreditItemKind.Name, n, slash && i == 0)));
            if (placed && names.Count == 0 && word.Text != "报道") items.Add(new CreditItem(CreditItemKind.Office, token[..^word.Text.Length], slash));
            items.Add(new CreditItem(CreditItemKind.RoleAfter, word.Text, false, CreditWords.After(word.Text)));
            return true;
        }
        return false;
    }

    private static bool IsOffice(string token) =>
        token.Length >= 3 && Offices.AnyEnds(HanText.Fold(token)) && !(token.Length == 3 && PersonNames.IsName(token));
}
