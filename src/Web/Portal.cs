using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using ProvincialNewsPortal.Web.Caching;
using ProvincialNewsPortal.Web.Endpoints;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Limits;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Logging;
using ProvincialNewsPortal.Web.Reading;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Watching;

namespace ProvincialNewsPortal.Web;

/// <summary>The site for people: pages, words, style, headers. The host adds the archive and the machine-readable faces.</summary>
public static class Portal
{
    /// <summary>Stems of an issue's address; each also serves /p/{number} and /whole.</summary>
    private static readonly string[] _issueStems =
    [
        "/papers/{slug}/{day:form(0000-00-00)}",
        "/papers/{slug}/{day:form(0000-00-00)}/e{edition:int:min(2)}",
        "/papers/{slug}/undated/{id}",
        "/papers/unnamed/{id}",
    ];

    /// <summary>Pages whose addresses hold dates.</summary>
    private static readonly (string Page, string Address)[] _datePages =
    [
        ("/Papers/Undated", Addresses.Unnamed),
        ("/Papers/Year", "/papers/{slug}/{year:form(0000)}"),
        ("/Papers/Month", "/papers/{slug}/{month:form(0000-00)}"),
        ("/Days/Day", "/on/{day:form(0000-00-00)}"),
        ("/Days/EveryYear", "/on/{monthDay:form(00-00)}"),
    ];

    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Words>().AddSingleton<StyleSheet>();
        services.AddSingleton(new Remembered<HomeView>(HomeView.MakeAsync));
        services.AddOptions<CacheOptions>().BindConfiguration("Cache").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RequestTally>().AddHostedService(provider => provider.GetRequiredService<RequestTally>());
        services.AddSingleton<EditionWatch>().AddSingleton<PageCache>();
        services.AddSingleton(provider => new IssuePlaces(provider.GetRequiredService<EditionWatch>()));
        services.AddSingleton(provider => new KnownTags(provider.GetRequiredService<EditionWatch>()));
        services.AddSingleton<MissingDaysFile>().AddScoped<PaperDays>();
        services.AddSingleton<Health>().AddHostedService<MetricsPort>();
        services.TryAddTime();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddFaces();
        services.Configure<RouteOptions>(o => o.ConstraintMap["form"] = typeof(FormConstraint));
        services.AddRazorPages(o => MapDates(o.Conventions));
        services.AddResponseCompression(o => (o.EnableForHttps, o.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/vnd.citationstyles.csl+json", "application/x-bibtex", "text/csv", "text/markdown"]));
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.KnowNobody();
        return services;
    }

    public static WebApplication UsePortal(this WebApplication app)
    {
        app.Use(CurrentRequest.Mark);
        app.UseResponseCompression();
        app.Use(SecurityHeaders.Write);
        app.Use(ReaderChoices.UseLanguage);
        app.Use(ReadOnlySite.Guard);
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseMiddleware<PageKeeping>();
        app.UseMiddleware<TimeLimit>();
        app.Use(QueryBounds.Guard);
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<SearchSlots>();
        app.UseMiddleware<AnotherTry>();
        Health.Map(app);
        app.MapLate("/site.css", (StyleSheet sheet, HttpResponse response) => sheet.Serve(response));
        app.MapLate("/choose/{choice}/{value}", ReaderChoices.Choose);
        app.MapFaces();
        app.MapSearch();
        app.MapRazorPages();
        return app;
    }

    private static void MapDates(Microsoft.AspNetCore.Mvc.ApplicationModels.PageConventionCollection conventions)
    {
        foreach (var (page, address) in _datePages) conventions.AddPageRoute(page, address);
        foreach (var stem in _issueStems)
        {
            conventions.AddPageRoute("/Issues/Issue", stem);
            conventions.AddPageRoute("/Issues/Page", stem + "/p/{number}");
            conventions.AddPageRoute("/Issues/Whole", stem + "/whole");
        }
    }

    /// <summary>There is nothing to sign in to. What pages bring with them for it is taken out again: where it is found, the server asks of every
    /// request, kept pages included, who it is from, and makes the request's services for that.</summary>
    private static void KnowNobody(this IServiceCollection services) => services
        .RemoveAll<IAuthenticationSchemeProvider>().RemoveAll<IAuthenticationHandlerProvider>().RemoveAll<IAuthenticationService>()
        .RemoveAll<IAuthorizationHandlerProvider>().RemoveAll<IAuthorizationService>().RemoveAll<IPolicyEvaluator>();

    private static void TryAddTime(this IServiceCollection services) =>
        services.TryAddSingleton(TimeProvider.System);
}
