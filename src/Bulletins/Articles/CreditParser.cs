namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>How surely a text is a credit.</summary>
internal enum CreditCertainty
{
    None,

    /// <summary>Names beside words that are neither names nor roles.</summary>
    Weak,

    /// <summary>Nothing but names with known family names.</summary>
    Names,

    /// <summary>An office or paper and names, or a source alone (据新华社).</summary>
    Affiliated,

    /// <summary>Role words and names, nothing else.</summary>
    Roles,
}

/// <summary>The people of one credit and how surely it is one.</summary>
internal sealed record CreditReading(IReadOnlyList<Byline> Bylines, CreditCertainty Certainty)
{
    public static readonly CreditReading Nothing = new([], CreditCertainty.None);
}

/// <summary>The words of a credit, without brackets and bullets, as people with roles.</summary>
internal sealed class CreditParser
{
    private readonly List<CreditItem> _items;
    private readonly BylineRole _fallback;
    private readonly bool _announced;
    private readonly List<Byline> _bylines = [];
    private List<string> _names = [];
    private BylineRole _role;
    private string? _affiliation;
    private bool _explicit;
    private bool _source, _glued;
    private int _unknown, _words, _offices;

    private CreditParser(string credit, BylineRole fallback, bool announced)
    {
        _items = CreditItems.Of(credit);
        _fallback = _role = fallback;
        _announced = announced;
    }

    /// <summary>Reads a credit.</summary>
    /// <param name="fallback">Role of names that no word speaks of.</param>
    /// <param name="announced">Whether something outside says that names stand here (a bullet, a byline line), so that pen names count.</param>
    public static CreditReading Parse(string credit, BylineRole fallback = BylineRole.Reporter, bool announced = false) =>
        new CreditParser(credit, fallback, announced).Run();

    private CreditReading Run()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            switch (_items[i].Kind)
            {
                case CreditItemKind.Name: Name(_items[i]); break;
                case CreditItemKind.RoleBefore: Open(_items[i]); break;
                case CreditItemKind.RoleAfter: Close(_items[i]); break;
                case CreditItemKind.RoleEither when IsSuffix(i): Close(_items[i]); break;
                case CreditItemKind.RoleEither: Open(_items[i]); break;
                case CreditItemKind.Source: Flush(); _source = true; _words++; break;
                case CreditItemKind.Office: Office(_items[i]); break;
                default: Unknown(i); break;
            }
        }
        Flush();
        return new CreditReading(_bylines, Certainty());
    }

    private CreditCertainty Certainty()
    {
        if (_bylines.Count == 0) return CreditCertainty.None;
        if (_unknown > 0 || (_glued && _words == 0)) return CreditCertainty.Weak;
        if (_words > 0) return CreditCertainty.Roles;
        return _offices > 0 ? CreditCertainty.Affiliated : CreditCertainty.Names;
    }

    private void Name(CreditItem item)
    {
        if (_source) return;
        _names.Add(item.Text);
        // 和愿望 or 欧洲多国政府 split into names by chance: only a role word makes such a run credible.
        if (item.Glued) _glued = true;
    }

    private void Open(CreditItem item)
    {
        // 县委宣传部 通讯员 A: the office belongs to the people that the word announces.
        var office = _names.Count == 0 && !_explicit ? _affiliation : null;
        Flush();
        _words++;
        _explicit = true;
        _role = item.Word!.Role;
        _affiliation = item.Affiliation is { } own ? office + own : office;
    }

    private void Close(CreditItem item)
    {
        _words++;
        if (_names.Count == 0) { _affiliation = null; _explicit = false; _role = _fallback; return; }
        // 本报记者 A 文/图 stays the reporter's; 记者 A 摄 is a photographer's.
        var takes = !_explicit || item.Text is "摄" or "攝" or "攝影" or "摄影" or "供图" or "翻摄" or "翻拍";
        if (takes) _role = item.Word!.Role;
        Flush();
    }

    /// <summary>Whether a word that may stand on either side speaks of the names before it.</summary>
    private bool IsSuffix(int at)
    {
        if (_names.Count == 0) return false;
        var next = at + 1;
        if (next >= _items.Count || _items[next].Kind is not (CreditItemKind.Name or CreditItemKind.Unknown)) return true;
        if (_items[at].Slash && !_items[next].Slash) return true;
        if (_items[next].Slash) return false;
        while (next < _items.Count && _items[next].Kind is CreditItemKind.Name or CreditItemKind.Unknown) next++;
        // A 文 B 图: the last word has nothing after it, so each speaks of what stands before.
        return next < _items.Count && _items[next].Kind is CreditItemKind.RoleEither or CreditItemKind.RoleAfter
            && (next + 1 == _items.Count || _items[next + 1].Kind is not CreditItemKind.Name)
            && !FirstRoleOpens();
    }

    private bool FirstRoleOpens() => _items[0].Kind is CreditItemKind.RoleEither;

    private void Office(CreditItem item)
    {
        if (_source) return;
        if (_names.Count > 0) { Flush(); _role = _fallback; _explicit = false; }
        _offices++;
        _affiliation = _affiliation is null ? item.Text : $"{_affiliation} {item.Text}";
    }

    private void Unknown(int at)
    {
        if (_source) return;
        var text = _items[at].Text;
        var named = (_explicit || _announced) && PersonNames.MayBeName(text);
        if (named && PersonNames.IsLatin(text) && _names.Count > 0 && PersonNames.IsLatin(_names[^1].Split(' ')[^1]) && !_items[at].Slash) _names[^1] += " " + text;
        else if (named) _names.Add(text);
        else if (_names.Count == 0 && text.Length >= 2) { _unknown++; _affiliation = _affiliation is null ? text : $"{_affiliation} {text}"; }
        else _unknown++;
    }

    private void Flush()
    {
        if (_names.Count > 0)
        {
            if (_bylines.Count > 0 && _bylines[^1].Role == _role && _bylines[^1].Affiliation == _affiliation)
                _bylines[^1] = _bylines[^1] with { Names = [.. _bylines[^1].Names, .. _names] };
            else
                _bylines.Add(new Byline(_role, _names, _affiliation));
        }
        _names = [];
        _role = _fallback;
        _affiliation = null;
        _explicit = _source = false;
    }
}
