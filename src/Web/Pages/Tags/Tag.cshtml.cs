using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tagging;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>A tag: what it is, how it was found, its articles over time.</summary>
public sealed class TagModel(NewsDbContext db, Words words) : SubjectPage(db, words)
{
    public TagKind Kind { get; private set; }

    /// <summary>Articles on which it is printed.</summary>
    public int Printed { get; private set; }

    /// <summary>Articles in which a rule found it.</summary>
    public int Found { get; private set; }

    /// <summary>Articles for which it was inferred from how the archive uses its words.</summary>
    public int Inferred { get; private set; }

    /// <summary>GB/T 2260 code of a place or IPTC Media Topic of a topic, named as such; null: it has none.</summary>
    public string? Code { get; private set; }

    /// <summary>Where the places lie that share this name; empty: it is one place's own, or no place's.</summary>
    public IReadOnlyList<string> Namesakes => Kind == TagKind.Place ? PlaceTree.Namesakes(Name) : [];

    /// <summary>Rank of a place; null: no place, or not in the gazetteer.</summary>
    public PlaceLevel? Level => Kind == TagKind.Place ? PlaceTree.Level(Name) : null;

    /// <summary>Places that lie in this one, topics that lie under it.</summary>
    public IReadOnlyList<TagCount> Below { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["主题"], Addresses.Tags, InterfaceText: true),
        new(T.Kind(Kind), Addresses.TagKind(Kind), InterfaceText: true),
        .. _above.Select(name => new Crumb(name, Addresses.Tag(Kind, name))),
        new(Name),
    ];

    public override SearchWithin Within => new(NameFields.Of(Kind), Name);

    private IReadOnlyList<string> _above = [];

    public async Task<IActionResult> OnGetAsync(string kind, string name, CancellationToken stop)
    {
        if (TagKinds.Read(kind) is not { } known) return Missing(T["没有这一类标引。"]);
        (Kind, Name) = (known, Addresses.NameFrom(name));
        if (await Db.Tags.FirstOrDefaultAsync(t => t.Kind == Kind && t.Name == Name, stop) is not { } tag)
            return Missing(T["馆藏中没有与此有关的文章。"]);
        Address = Addresses.Tag(Kind, Name);
        var origins = await Db.ArticleTags.Where(t => t.TagId == tag.Id).GroupBy(t => t.Origin).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        Printed = origins.Where(o => o.Key == TagOrigin.Printed).Sum(o => o.Count);
        Found = origins.Where(o => o.Key == TagOrigin.Rule).Sum(o => o.Count);
        Inferred = origins.Where(o => o.Key == TagOrigin.Inferred).Sum(o => o.Count);
        if (Kind == TagKind.Place) await PlaceAsync(stop);
        if (Kind == TagKind.Topic) await TopicAsync(stop);
        var ids = Db.ArticleTags.Where(t => t.TagId == tag.Id).Select(t => t.ArticleId);
        return await ShowAsync(Db.Articles.Where(a => ids.Contains(a.Id)), tag.Id, stop);
    }

    protected override bool IsShownElsewhere(TagCount tag) =>
        tag.Kind == Kind && (_above.Contains(tag.Name, StringComparer.Ordinal) || Below.Any(b => b.Name == tag.Name));

    /// <summary>Only places that articles name are linked.</summary>
    private async Task PlaceAsync(CancellationToken stop)
    {
        var places = await TagIndex.ReadAsync(Db, TagKind.Place, sought: null, stop);
        Below = PlaceTree.Below(Name, places);
        _above = [.. PlaceTree.Above(Name).Where(above => places.Any(p => p.Name == above))];
        Code = PlaceTree.Find(Name)?.Code is { } code ? "GB/T 2260 " + code : null;
    }

    private async Task TopicAsync(CancellationToken stop)
    {
        var thesaurus = (await TagLists.ReadAsync(Db, stop)).Thesaurus;
        var topics = await TagIndex.ReadAsync(Db, TagKind.Topic, sought: null, stop);
        Below = TopicTree.Below(thesaurus, Name, topics);
        _above = TopicTree.Above(thesaurus, Name) is { } above && topics.Any(t => t.Name == above) ? [above] : [];
        Code = thesaurus.Find(Name)?.IptcCode is { } code ? "IPTC " + code : null;
    }
}
