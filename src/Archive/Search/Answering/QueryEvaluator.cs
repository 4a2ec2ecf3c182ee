using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Finds exactly the articles a query asks for: as much as positions prove in one expression of FTS5, the rest by sets.</summary>
internal sealed class QueryEvaluator(IndexReader index, FactTable facts)
{
    /// <summary>FTS5 refuses expressions nested deeper than 256; longer ones than this are put together here instead.</summary>
    private const int LongestExpression = 4000, DeepestExpression = 20;

    /// <summary>Articles that the node finds.</summary>
    public IdSet Find(QueryNode node) => Expression(node) is { } text ? index.Find("SearchText", text) : node switch
    {
        TermNode term => Term(term, null),
        NameNode or DateNode => facts.All().Where(Test(node)),
        NotNode not => facts.All().Except(Find(not.Of)),
        AnyNode any => any.Of.Select(Find).Aggregate((a, b) => a.Or(b)),
        AllNode all => All(all),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>Positions first, because they leave the fewest; then other sets; then tests article by article; what must be read in the words last.</summary>
    private IdSet All(AllNode all)
    {
        var byText = all.Of.Where(n => Expression(n) is not null).ToList();
        var excluded = byText.Count == 0 ? [] : all.Of.OfType<NotNode>().Where(n => Expression(n.Of) is not null).ToList();
        var byTest = all.Of.Where(n => n is NameNode or DateNode).ToList();
        var byReading = all.Of.OfType<TermNode>().Where(t => !TermPlan.Of(t).Exact).ToList();
        var found = byText.Count == 0 ? null : index.Find("SearchText",
            string.Join(" AND ", byText.Select(n => $"({Expression(n)})")) + string.Concat(excluded.Select(n => $" NOT ({Expression(n.Of)})")));
        foreach (var node in all.Of.Except([.. byText, .. excluded, .. byTest, .. byReading]).OrderBy(n => n is NotNode))
            found = node is NotNode not ? (found ?? facts.All()).Except(Find(not.Of)) : found is null ? Find(node) : found.And(Find(node));
        foreach (var node in byTest) found = (found ?? facts.All()).Where(Test(node));
        foreach (var term in byReading) found = Term(term, found);
        return found!;
    }

    private IdSet Term(TermNode term, IdSet? within)
    {
        var plan = TermPlan.Of(term);
        var found = within;
        if (plan.Text is not null) found = And(found, index.Find("SearchText", plan.Text));
        if (plan.Marks is not null) found = And(found, index.Find("SearchMarks", plan.Marks));
        return plan.Exact ? found! : found!.Where(id => index.Holds(id, term));
    }

    private static IdSet And(IdSet? set, IdSet other) => set is null ? other : other.And(set);

    /// <summary>The node as one expression over positions; null: it can't be one.</summary>
    private static string? Expression(QueryNode node, int depth = 0)
    {
        if (depth > DeepestExpression) return null;
        var expression = node switch
        {
            TermNode term when TermPlan.Of(term) is { Exact: true, Marks: null } plan => plan.Text,
            AllNode all => Joined(" AND ", all.Of, depth),
            AnyNode any => Joined(" OR ", any.Of, depth),
            _ => null,
        };
        return expression?.Length > LongestExpression ? null : expression;
    }

    private static string? Joined(string by, IReadOnlyList<QueryNode> nodes, int depth)
    {
        var parts = nodes.Select(n => Expression(n, depth + 1)).ToList();
        return parts.Contains(null) ? null : string.Join(by, parts.Select(p => $"({p})"));
    }

    private Func<int, bool> Test(QueryNode node)
    {
        if (node is DateNode { Days: var days }) return FilterTests.InDays(facts, days);
        var wanted = NamesOf((NameNode)node);
        return id =>
        {
            foreach (var name in facts.NamesOf(id))
                if (wanted[name]) return true;
            return false;
        };
    }

    /// <summary>Which names the node finds, by id.</summary>
    private bool[] NamesOf(NameNode node)
    {
        var text = string.Concat(node.Atoms.Select(a => a.Text));
        var wanted = new bool[facts.Names.Length];
        for (var id = 1; id < wanted.Length; id++)
            wanted[id] = IsOf(facts.Names[id].Field, node.Field) && (node.Field == SearchField.Page || facts.Folded(id).Contains(text, StringComparison.Ordinal))
                && Matches(facts.Names[id], node);
        return wanted;
    }

    private static bool IsOf(NameField name, SearchField asked) => asked switch
    {
        SearchField.Author => name == NameField.Author,
        SearchField.Tag => name >= NameField.Place,
        SearchField.Paper => name == NameField.Paper,
        SearchField.Section => name == NameField.Section,
        SearchField.Page => name is NameField.PageNumber or NameField.PageName,
        _ => false,
    };

    private static bool Matches(KnownName name, NameNode node) => name.Field == NameField.PageNumber
        ? PageNumber(AtomReader.Read(name.Name)) == PageNumber(node.Atoms)
        : AtomMatch.Holds(AtomReader.Read(name.Name), node.Atoms, node.Prefix);

    /// <summary>02 is page 2.</summary>
    private static string PageNumber(List<Atom> atoms) => string.Concat(atoms.Select(a => a.Text)).TrimStart('0');
}
