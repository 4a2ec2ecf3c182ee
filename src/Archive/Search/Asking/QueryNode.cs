using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>A query as it was understood.</summary>
public abstract record QueryNode;

/// <summary>Articles where the atoms stand one after the other in one field or block.</summary>
public sealed record TermNode : QueryNode
{
    internal TermNode(SearchField field, List<Atom> atoms, bool prefix, string shown) =>
        (Field, Atoms, Prefix, Shown) = (field, atoms, prefix, shown);

    /// <summary>Anywhere, Headline or Text.</summary>
    public SearchField Field { get; }

    /// <summary>As the user typed it, without operators.</summary>
    public string Shown { get; }

    /// <summary>Whether the last atom, a word, need only begin so.</summary>
    public bool Prefix { get; }

    internal List<Atom> Atoms { get; }
}

/// <summary>Articles with a name in this field that holds the atoms (a page's number: is equal to them).</summary>
public sealed record NameNode : QueryNode
{
    internal NameNode(SearchField field, List<Atom> atoms, bool prefix, string shown) =>
        (Field, Atoms, Prefix, Shown) = (field, atoms, prefix, shown);

    /// <summary>Author, Tag, Paper, Page or Section.</summary>
    public SearchField Field { get; }

    /// <summary>As the user typed it, without operators.</summary>
    public string Shown { get; }

    public bool Prefix { get; }
    internal List<Atom> Atoms { get; }
}

/// <summary>Articles whose date lies wholly in the span.</summary>
public sealed record DateNode(DayRange Days) : QueryNode;

/// <summary>Articles that the other does not find.</summary>
public sealed record NotNode(QueryNode Of) : QueryNode;

/// <summary>Articles that all find; two or more.</summary>
public sealed record AllNode(IReadOnlyList<QueryNode> Of) : QueryNode;

/// <summary>Articles that one at least finds; two or more.</summary>
public sealed record AnyNode(IReadOnlyList<QueryNode> Of) : QueryNode;
