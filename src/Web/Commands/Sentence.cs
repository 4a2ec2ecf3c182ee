namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Says one sentence to whoever typed the command.</summary>
internal static class Sentence
{
    /// <summary>Writes it to standard error.</summary>
    /// <returns><see cref="ExitCode.Failed"/>, so that a command can end with it.</returns>
    public static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.Failed;
    }
}
