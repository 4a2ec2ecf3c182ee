namespace ProvincialNewsPortal.Web.Logging;

/// <summary>Every line that the site logs.</summary>
internal static partial class WebLog
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} {Status} {Milliseconds:0.0} ms")]
    public static partial void Answered(this ILogger log, string method, string path, int status, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Path}: lines {Lines} are no \"PAPER YYYY-MM-DD [reason]\" and were left out")]
    public static partial void MissingDaysFaults(this ILogger log, string path, string lines);

    [LoggerMessage(3, LogLevel.Information, "{Command} {What}: {Outcome}")]
    public static partial void TakenDown(this ILogger log, string command, string what, string outcome);

    [LoggerMessage(4, LogLevel.Debug, "{Path} was asked {Query}")]
    public static partial void Asked(this ILogger log, string path, string query);

    [LoggerMessage(5, LogLevel.Information, "GET {Path} {Status} {Milliseconds:0.0} ms, kept, {Times} times")]
    public static partial void AnsweredOften(this ILogger log, string path, int status, double milliseconds, long times);
}
