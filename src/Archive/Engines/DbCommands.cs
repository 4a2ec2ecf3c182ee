using System.Data.Common;

namespace ProvincialNewsPortal.Archive.Engines;

/// <summary>What ADO.NET leaves to each provider.</summary>
internal static class DbCommands
{
    /// <summary>Adds a parameter.</summary>
    /// <param name="name">With the @ that both engines read.</param>
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
