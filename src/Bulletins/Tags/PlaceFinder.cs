namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds the places an article speaks of. A name counts where nothing around it says otherwise; one that several
/// places share, or that is also a common word, counts where its city or province is named too; else it is left out.</summary>
internal sealed class PlaceFinder(Gazetteer gazetteer)
{
    /// <summary>More places than these, the strongest, say little about an article.</summary>
    private const int Most = 12;

    /// <param name="home">What the paper's own 我市 or 我省 means: its city or province; null: not known.</param>
    public IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces, Place? home)
    {
        var mentions = pieces.SelectMany((piece, i) => Mentions(piece, i)).ToList();
        var settled = new PlaceContext(gazetteer, mentions, home).Settle();
        var found = settled.Concat(OwnPlaces(pieces, home)).GroupBy(s => s.Place, s => s.Mention);
        return [.. found.Select(g => PieceTags.Tag(TagKind.Place, gazetteer.NameOf(g.Key), g.Select(m => m.Piece), pieces))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most)];
    }

    private IEnumerable<PlaceMention> Mentions(ArticlePiece from, int piece)
    {
        var text = from.Text;
        PlaceMention? last = null;
        foreach (var (start, length) in from.PlaceNames)
        {
            if (from.Hidden[start] || PlaceSurroundings.HideName(text, start, length)) continue;
            if (PlaceSurroundings.OpensFeature(text, start + length) && IsSmallAndShort(text.Substring(start, length))) continue;
            yield return last = new PlaceMention(text.Substring(start, length), piece, start, last?.End == start ? last.Name : null);
        }
    }

    /// <summary>The short name of a county, and of nothing larger.</summary>
    private bool IsSmallAndShort(string name) => gazetteer.Senses(name).All(s => !s.Full && s.Place.Level > PlaceLevel.Prefecture);

    /// <summary>我市 and 我省 in a paper whose city or province is known.</summary>
    private static IEnumerable<(Place Place, PlaceMention Mention)> OwnPlaces(IReadOnlyList<ArticlePiece> pieces, Place? home)
    {
        if (home is null) yield break;
        foreach (var (word, level) in new[] { ("我市", PlaceLevel.Prefecture), ("我省", PlaceLevel.Province), ("我市", PlaceLevel.Province) })
        {
            if (word == "我市" && level == PlaceLevel.Province && home.Name is not ("重庆市" or "北京市" or "上海市" or "天津市")) continue;
            if (home.Lineage().FirstOrDefault(p => p.Level == level) is not { } place) continue;
            for (var i = 0; i < pieces.Count; i++)
                if (pieces[i].Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                    yield return (place, new PlaceMention(word, i, at, null));
        }
    }
}
