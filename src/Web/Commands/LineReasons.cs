using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>The reader's reasons for a terminal: under each line of the source, what spoke most for its role.</summary>
internal static class LineReasons
{
    private const string Heading = "  line  art.  role             sure  next likely";

    /// <summary>Two rows a line: number, article (- : none), role (* : something begins here), certainty, runner-up and the text; then the evidence.</summary>
    public static string Of(IReadOnlyList<LineExplanation> lines)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var line in lines)
        {
            var article = line.Article?.ToString(CultureInfo.InvariantCulture) ?? "-";
            text.Append(CultureInfo.InvariantCulture, $"{line.Line,6}  {article,4}  {line.Role + (line.Begins ? "*" : ""),-15}  {line.Certainty:0.00}  {line.RunnerUp,-13}  {line.Text}\n");
            if (line.Evidence.Count > 0) text.Append(' ', 14).Append(string.Join("; ", line.Evidence)).Append('\n');
        }
        return text.ToString();
    }
}
