namespace ProvincialNewsPortal.Web.Commands;

/// <summary>How every command ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Some documents failed, damage was found, or no start was possible.</summary>
    public const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int WrongUsage = 2;
}
