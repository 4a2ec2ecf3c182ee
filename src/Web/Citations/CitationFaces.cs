using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>References to save.</summary>
internal static class CitationFaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, ".bib", "一篇报道的 BibTeX 引文。", MediaTypes.BibTex, BibTex.Write);
        Map(routes, ".ris", "一篇报道的 RIS 引文。", MediaTypes.Ris, Ris.Write);
        Map(routes, ".csl.json", "一篇报道的 CSL-JSON 引文。", MediaTypes.CslJson, CslJson.Write);
    }

    private static void Map(IEndpointRouteBuilder routes, string ending, string says, string mediaType, Func<Cited, string> write) =>
        routes.MapData("/articles/{id}" + ending, says, (string id, FoundArticles articles, PublicAddress site, TimeProvider clock, CancellationToken stop) =>
            articles.AnswerAsync(id, article => WholeAnswer.Of(
                write(Cited.Of(article, site, clock)), mediaType, LastSaid(article, clock), FileNames.Of("news-" + article.Id, ending[1..])), stop))
        // .csl.json ends in .json too, which is the article's own data.
        .WithOrder(-1).Produces<string>(contentType: mediaType.Split(';')[0]);

    /// <summary>A reference names the day it was asked for, so that it is a new one each day.</summary>
    private static DateTime LastSaid(ArticleData article, TimeProvider clock)
    {
        var began = new DateTimeOffset(clock.Today(), TimeOnly.MinValue, DayWords.ChinaTime).UtcDateTime;
        return article.Changed is { } changed && changed > began ? changed : began;
    }
}
