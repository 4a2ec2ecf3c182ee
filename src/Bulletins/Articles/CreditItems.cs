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
        "教授", "主任", "书记", "研究员", "会长", "委员", "代表", "医生", "律师", "银行", "医院", "杂志", "编辑部", "工作室", "联盟", "联合会", "总社", "分社", "社发", "社供", "记协", "作协", "科协", "文联", "工会", "班", "年级",
    ]);

    /// <summary>What people who write to a paper are called before or after their names.</summary>
    private static readonly TextEnds Posts = new(["家长", "市民", "居民", "村民", "职工", "教师", "车主", "业主", "媒体人", "诗人", "作家", "学者", "会员", "学生", "干部"]);

    /// <summary>The pieces in print order.</summary>
    public static List<CreditItem> Of(string credit)
    {
        var items = new List<CreditItem>();
        foreach (var (token, slash, heads) in Tokens(credit))
            // 柳江镇：张三: what stands before a colon and ends as places do is where the name is from, though names may end so.
            if (heads && token.Length == 3 && Places.Contains(token[^1])) items.Add(new CreditItem(CreditItemKind.Office, token, slash));
            else Add(items, token, slash);
        return items;
    }

    /// <summary>Last characters of the names of places.</summary>
    private static readonly SearchValues<char> Places = SearchValues.Create("镇乡县市区州旗村");

    private static IEnumerable<(string Token, bool Slash, bool Heads)> Tokens(string credit)
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
        var joined = SpacedNames.Join(raw).ToList();
        return joined.Select((r, i) => (r.Text, r.Before is '/' or '／' or '∕', i + 1 < joined.Count && joined[i + 1].Before is ':' or '：'));
    }

    /// <summary>Role words printed with a slash or a comma inside, so that cutting at them does no harm.</summary>
    private static readonly (string Printed, string Word)[] CompoundWords =
    [
        ("文/图", "文图"), ("图/文", "图文"), ("文／图", "文图"), ("图／文", "图文"), ("文、图", "文图"), ("图、文", "图文"), ("文/摄影", "文图"),
        ("文/摄", "文图"), ("文、摄影", "文图"), ("文并图", "文图"), ("文|图", "文图"), ("文&图", "文图"), ("文 / 图", "文图"), ("文/ 图", "文图"), ("文 图/", "文图"),
    ];

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

    /// <summary>What stands before a role word in a sentence (接到报料后记者…, 与编辑聊聊), not at the end of an office.</summary>
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("后時时到向与與和跟让讓请請给給由对對找为為于於");

    private static bool GluedBefore(string token, bool slash, List<CreditItem> items)
    {
        var folded = HanText.Fold(token);
        if (folded.AsSpan().IndexOfAny(GluedSigns) < 0) return false;
        foreach (var word in CreditWords.Glued)
        {
            var at = folded.IndexOf(word.Text, StringComparison.Ordinal);
            if (at < 0 || PersonNames.HoldsGrammar(token.AsSpan(0, at)) || (at > 0 && ClauseEnds.Contains(token[at - 1]))) continue;
            var end = at + word.Text.Length;
            var rest = token[end..];
            if (rest.Length > 0 && !Follows(rest)) continue;
            var office = at > 0 ? token[..end] : null;
            // 记者 石小华实习生 江平: a line's end has lost the space after the name.
            if (office is not null && items.Exists(i => i.Kind is CreditItemKind.RoleBefore) && PersonNames.Split(token[..at]) is { Count: > 0 } names)
            {
                items.AddRange(names.Select(n => new CreditItem(CreditItemKind.Name, n, false)));
                office = null;
            }
            // 河川晚报记者李明通讯员张三: no space at all.
            if (office is not null && HoldsCredit(token[..at]))
            {
                Add(items, token[..at], slash);
                office = null;
            }
            items.Add(new CreditItem(CreditItemKind.RoleBefore, office ?? word.Text, slash, word, office));
            if (rest.Length > 0) Add(items, rest, false);
            return true;
        }
        return false;
    }

    /// <summary>Whether a role word stands in a run with names right after it.</summary>
    private static bool HoldsCredit(string run) => HanText.Fold(run) is var folded
        && CreditWords.Glued.Any(w => folded.IndexOf(w.Text, StringComparison.Ordinal) is >= 0 and var at && PersonNames.Split(run[(at + w.Text.Length)..]).Count > 0);

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

    private const int LongestPost = 8;

    private static bool IsOffice(string token) =>
        (token.Length <= LongestPost && Posts.AnyEnds(token)) || (token.Length >= 3 && Offices.AnyEnds(HanText.Fold(token)) && !(token.Length == 3 && PersonNames.IsName(token)));
}
