using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Citations;
using ProvincialNewsPortal.Web.Feeds;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Harvest;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Limits;

namespace ProvincialNewsPortal.Web;

/// <summary>The site for programs: the same archive as data, citations, feeds and harvests.</summary>
public static class Faces
{
    public static IServiceCollection AddFaces(this IServiceCollection services)
    {
        services.AddSingleton<CurrentRequest>();
        services.AddSingleton<PublicAddress>().AddSingleton<Alternates>().AddSingleton<ApiDescription>();
        services.AddScoped<FoundArticles>().AddScoped<ArticleLists>().AddScoped<ArticleFeeds>().AddScoped<OaiProvider>().AddScoped<SearchAnswers>();
        return services.AddClientLimits();
    }

    /// <summary>Every address for programs.</summary>
    public static IEndpointRouteBuilder MapFaces(this IEndpointRouteBuilder routes)
    {
        ArticleFaces.Map(routes);
        CitationFaces.Map(routes);
        IssueFaces.Map(routes);
        PaperFaces.Map(routes);
        ListFaces.Map(routes);
        TagFaces.Map(routes);
        AuthorFaces.Map(routes);
        FeedFaces.Map(routes);
        SearchFaces.Map(routes);
        SitemapFaces.Map(routes);
        OaiFaces.Map(routes);
        ApiDescription.Map(routes);
        return routes;
    }
}
