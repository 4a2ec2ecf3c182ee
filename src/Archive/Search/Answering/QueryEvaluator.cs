using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Finds exactly the articles a query asks for: as much as the index proves in one question, the rest by sets.</summary>
internal sealed class QueryEvaluator(IndexReader index, FactTable facts)
{
    /// <summary>Articles that the node finds.</summary>
    public IdSet Find(QueryNode node) => index.Answers(node) ? index.Find([node], []) : node switch
    {
        TermNode term => index.Term(term, null),
        NameNode or DateNode => facts.All().Where(Test(node)),
        NotNode not => facts.All().Except(Find(not.Of)),
        AnyNode any => any.Of.Select(Find).Aggregate((a, b) => a.Or(b)),
        AllNode all => All(all),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>Words first, because they leave the fewest; then other sets; then tests article by article; what must be read in the words last.</summary>
    private IdSet All(AllNode all)
    {
        var byWords = all.Of.Where(index.Answers).ToList();
        var excluded = byWords.Count == 0 ? [] : all.Of.OfType<NotNode>().Where(n => index.Answers(n.Of)).ToList();
        var byTest = all.Of.Where(n => n is NameNode or DateNode).ToList();
        var byReading = all.Of.OfType<TermNode>().Where(index.MustRead).ToList();
        var found = byWords.Count == 0 ? null : index.Find(byWords, excluded.ConvertAll(n => n.Of));
        foreach (var node in all.Of.Except([.. byWords, .. excluded, .. byTest, .. byReading]).OrderBy(n => n is NotNode))
            found = node is NotNode not ? (found ?? facts.All()).Except(Find(not.Of)) : found is null ? Find(node) : found.And(Find(node));
        foreach (var node in byTest) found = (found ?? facts.All()).Where(Test(node));
        foreach (var term in byReading) found = index.Term(term, found);
        return found!;
    }

    private Func<int, bool> Test(QueryNode node)
    {
        if (node is DateNode { Days: var days }) return Filtering.InDays(facts, days);
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
