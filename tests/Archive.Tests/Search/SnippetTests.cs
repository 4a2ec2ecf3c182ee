using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Tests.Search;

public sealed class SnippetTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("春天里大家都在忙着播种，", 40));

    [Fact]
    public void The_stretch_where_most_different_terms_stand_together_is_shown()
    {
        var pieces = Of("电池 水库", "电池、电池、电池，" + Filler + "水库旁的电池厂开工。" + Filler);
        Assert.Equal(["水库", "电池"], pieces.Where(p => p.IsHit).Select(p => p.Text));
        Assert.StartsWith("…", pieces[0].Text, StringComparison.Ordinal);
        Assert.Equal("…", pieces[^1].Text);
    }

    [Fact]
    public void The_block_with_more_hits_wins()
    {
        var pieces = Of("电池", "电池厂开工。", "电池与电池。");
        Assert.Equal("电池与电池。", string.Concat(pieces.Select(p => p.Text)));
    }

    [Fact]
    public void A_phrase_longer_than_the_stretch_is_still_shown_whole()
    {
        var phrase = string.Concat(Enumerable.Range(0, 150).Select(i => (char)('\u5000' + i)));
        var pieces = Of($"“{phrase}”", Filler, Filler + phrase + Filler);
        Assert.Equal([phrase], pieces.Where(p => p.IsHit).Select(p => p.Text));
    }

    [Fact]
    public void Traditional_text_is_marked_where_simplified_was_asked()
    {
        var pieces = Of("电池", Filler + "新型電池下線。");
        Assert.Equal(["電池"], pieces.Where(p => p.IsHit).Select(p => p.Text));
    }

    [Fact]
    public void Without_a_hit_the_beginning_is_shown() =>
        Assert.StartsWith("春天里", Of("水库", Filler, "别的。")[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_block_of_ten_thousand_hits_takes_one_pass()
    {
        var pieces = Of("的", string.Concat(Enumerable.Repeat("的", 10_000)));
        Assert.Equal(120, pieces.Where(p => p.IsHit).Sum(p => p.Text.Length));
    }

    private static IReadOnlyList<TextPiece> Of(string query, params string[] blocks) => Snippet.Of(blocks, new Highlight(SearchQuery.Read(query)));
}
