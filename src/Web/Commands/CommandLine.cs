using System.CommandLine;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>The program's commands: data to standard output alone, logs and progress to standard error.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for; no command means <c>serve</c>.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (GlobalizationCheck.Refusal() is { } refusal) return Sentence.Fail(refusal);
        if (ArchiveSettings.Refusal(ProgramFolder.Settings()) is { } fault) return Sentence.Fail(fault);
        if (IsTestHost(args)) return await ServeCommand.RunHostedAsync(args);
        // A bulletin may be called @name: words that begin so are names here, not files of arguments.
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
    }

    /// <summary>Every command, in the order that --help shows.</summary>
    internal static RootCommand Root()
    {
        var options = new CommonOptions();
        var root = new RootCommand("An archive of provincial newspapers: imports bulletins, serves them as a site, searches them.")
        {
            ServeCommand.Create(options),
            ImportCommand.Create(options),
            ParseCommand.Create(options),
            ExportCommand.Create(options),
            VerifyCommand.Create(options),
            ReindexCommand.Create(options),
            RetagCommand.Create(options),
            CopyCommand.Create(options),
            BackupCommand.Create(options),
            RestoreCommand.Create(options),
            WithdrawCommand.Withdraw(options),
            WithdrawCommand.RestoreArticle(options),
            WithdrawCommand.Remove(options),
            SearchCommand.Create(options),
        };
        root.Options.Add(options.Archive);
        ServeCommand.MakeDefault(root, options);
        return root;
    }

    /// <summary>Test hosts pass settings (<c>--applicationName=…</c>), not commands.</summary>
    private static bool IsTestHost(string[] args) =>
        args.Any(a => a.StartsWith("--applicationName=", StringComparison.Ordinal));
}
