using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>serve [--urls URL]</c>: the site over the archive; what the program does when nothing is said.</summary>
internal static class ServeCommand
{
    /// <summary>Where the site is served unless told.</summary>
    private const string DefaultUrl = "http://localhost:5080";

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Addresses to listen on, separated by ; (else ASPNETCORE_URLS, else {DefaultUrl}).",
        HelpName = "URL",
    };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("serve", "Serves the archive as a site (the default).") { Urls };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Urls), stop));
        return command;
    }

    /// <summary>No command means serve.</summary>
    public static void MakeDefault(RootCommand root, CommonOptions options)
    {
        root.Options.Add(Urls);
        root.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Urls), stop));
    }

    /// <summary>Serves inside a test host: settings come as <c>--Key=value</c>.</summary>
    public static async Task<int> RunHostedAsync(string[] args)
    {
        await using var app = PortalSite.Build(args, archive: null);
        if (await ArchiveFile.PrepareAsync(app.Services.GetRequiredService<ArchivePlace>().Archive) is { } refusal) return Sentence.Fail(refusal);
        await app.RunAsync();
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(string archive, string? urls, CancellationToken stop)
    {
        if (ArchiveEngine.Of(archive).IsFile && ProgramFolder.IsPageFile(archive)) return Sentence.Fail($"{archive} lies among the page files, which anybody can ask for: choose another place with --archive FILE.");
        // The site is put together while the archive is looked at, and the queries of an article while the tags are: each takes a core, not the other.
        var building = Task.Run(() => PortalSite.Build(UrlSettings(urls), archive), stop);
        var refusal = await ArchiveFile.PrepareAsync(archive, stop);
        var queries = refusal is null ? Task.Run(() => ArticleQueries.PutIntoSqlAsync(ArchiveServices.Contexts(archive), stop), stop) : Task.CompletedTask;
        refusal ??= await StartingTags.RefusalAsync(archive, stop);
        try
        {
            await using var app = await building;
            await queries;
            if (refusal is not null) return Sentence.Fail(refusal);
            await FirstImport.RunAsync(app.Services, stop);
            await app.StartAsync(stop);
            foreach (var url in app.Urls) Console.Out.WriteLine($"Serving on {url}");
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is OptionsError or OptionsValidationException)
        {
            return Sentence.Fail(e.Message);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            return Sentence.Fail($"{e.Message.TrimEnd('.')}: stop what listens there, or choose another address with --urls http://localhost:5081.");
        }
    }

    /// <summary>Said on the command line, else in the environment, else the default.</summary>
    private static string[] UrlSettings(string? urls)
    {
        var said = Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS");
        return urls is not null ? ["--urls", urls] : said is null ? ["--urls", DefaultUrl] : [];
    }
}
