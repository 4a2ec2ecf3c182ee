using Microsoft.AspNetCore.DataProtection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Caching;
using ProvincialNewsPortal.Web.Commands;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web;

/// <summary>Builds the site: settings, logs, archive, pages, in this order.</summary>
internal static class PortalSite
{
    /// <param name="args">Settings as <c>--key value</c>.</param>
    /// <param name="archive">Which archive; null: the settings say.</param>
    public static WebApplication Build(string[] args, string? archive)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Pages and page files are found by this name, also where another program starts the site.
            ApplicationName = typeof(PortalSite).Assembly.GetName().Name,
            ContentRootPath = ProgramFolder.Path,
        });
        builder.WebHost.UseStaticWebAssets();
        archive ??= ArchiveSettings.Archive(builder.Configuration);
        builder.Configuration["Archive:Path"] = ArchiveSettings.Beside(archive, builder.Configuration);
        builder.AddPortalLogging();
        builder.AddServerBounds();
        builder.Services.AddArchive(archive, ArchiveSettings.Reading(archive, builder.Configuration));
        // Nothing on this site is signed or encrypted: no keys are written anywhere.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddPortal();

        var app = builder.Build();
        app.UseKnownProxies();
        // The pages' own handler stands further in; this one is for what fails where kept pages are looked for.
        app.UseExceptionHandler("/problem/500");
        app.UseMiddleware<KeptPages>();
        app.UseMiddleware<RequestLog>();
        app.UsePortal();
        return app;
    }
}
