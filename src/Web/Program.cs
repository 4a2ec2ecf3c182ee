using ProvincialNewsPortal.Web.Commands;

return await CommandLine.RunAsync(args);

/// <summary>The program; public so that tests can start it in their own process.</summary>
public partial class Program;
