using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Tests.Layout;

public sealed class LineCutsTests
{
    [Theory]
    [InlineData("望溪市关于春灌的决定", "望|溪|市|关于|春灌的|决定")]
    [InlineData("岚江加快建设现代化产业体系", "岚|江|加快|建设|现代化|产业|体系")]
    [InlineData("全县收粮20.8亿千克增3成", "全县|收|粮20.8亿千克|增3成")]
    [InlineData("柳坝村有了“水票”人人算账", "柳|坝|村|有了|“水票”|人|人|算|账")]
    [InlineData("主持人与乌总统会谈", "主持人|与|乌总统|会谈")]
    [InlineData("（新华）霜岭AI大模型上线", "（新|华）|霜|岭AI大模型|上线")]
    [InlineData("会议，通过。", "会议，|通过。")]
    [InlineData("水 退 了", "水 退 了")]
    [InlineData("", "")]
    public void Lines_are_cut_between_words(string line, string cut)
    {
        var cuts = LineCuts.Of(line);
        Assert.Equal(cut, string.Concat(line.Select((c, i) => (cuts.Contains(i) ? "|" : "") + c)));
    }

    [Theory]
    [InlineData("望溪市举行春灌现场会 部署今年水利工作")]
    [InlineData("𠮷野村通车，𠮷𠮷𠮷𠮷𠮷")]
    [InlineData("<b>&amp;“没有关上的引号 A-B")]
    public void Cuts_change_no_character(string headline)
    {
        Assert.Equal(headline, Read(Headline.Set(headline)));
        Assert.Equal(headline, Read(Headline.Run(headline)));
    }

    [Fact]
    public void A_hit_of_two_words_stays_one_hit()
    {
        var html = Written(HitMarks.Head([new("望溪市召开", false), new("春灌工作", true), new("会议", false)]));
        Assert.Equal("<span class=\"words\">望<wbr>溪<wbr>市<wbr>召开<wbr><mark>春灌<wbr>工作</mark>会议</span>", html);
    }

    [Fact]
    public void The_bar_after_a_series_ends_a_clause() =>
        Assert.Equal("<span class=\"clause\">望溪观察丨</span><span class=\"clause\">春灌之后</span>", Written(Headline.Set("望溪观察丨春灌之后")));

    private static string Read(IHtmlContent html) => new HtmlParser().ParseDocument(Written(html)).Body!.TextContent;

    private static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
