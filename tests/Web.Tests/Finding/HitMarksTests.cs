using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Tests.Finding;

public sealed class HitMarksTests
{
    [Fact]
    public void A_headline_of_two_lines_keeps_them_where_hits_are_marked()
    {
        var html = Written(HitMarks.Head([new("望溪夜市", true), new("开张 岚江两岸", false), new("亮灯", true)]));
        Assert.Equal("<span class=\"headline-line\"><mark>望溪夜市</mark>开张</span> <span class=\"headline-line\">岚江两岸<mark>亮灯</mark></span>", html);
    }

    [Fact]
    public void A_hit_across_two_lines_is_marked_in_both()
    {
        var html = Written(HitMarks.Head([new("望溪夜市", false), new("开张 岚江", true), new("亮灯", false)]));
        Assert.Equal("<span class=\"headline-line\">望溪夜市<mark>开张</mark></span> <span class=\"headline-line\"><mark>岚江</mark>亮灯</span>", html);
    }

    [Theory]
    [InlineData("望溪夜市开张 岚江两岸亮灯")]
    [InlineData("水退了，路通了，人回来了")]
    [InlineData("A<b>&amp; 价格降了")]
    public void Without_hits_it_is_set_as_everywhere(string headline) =>
        Assert.Equal(Written(Headline.Set(headline)), Written(HitMarks.Head([new TextPiece(headline, false)])));

    private static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
