using System.Text.RegularExpressions;
using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Tests.Search;

/// <summary>What README promises of queries is read as an operator, not as words.</summary>
public sealed partial class ReadmeOperatorsTests
{
    [Fact]
    public void Every_query_of_the_readme_is_understood_as_said()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "global.json"))) folder = folder.Parent!;
        var rows = File.ReadLines(System.IO.Path.Combine(folder.FullName, "README.md")).SkipWhile(l => l != "| Type | to find |").Skip(2).TakeWhile(l => l.StartsWith('|'));
        var kinds = rows.Select(row => Code().Match(row).Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal))
            .Select(query => SearchQuery.Read(query).Root switch
            {
                AllNode { Of: [AnyNode, TermNode] } => "group",
                AllNode { Of: [TermNode, NotNode] } => "without",
                AllNode { Of: [TermNode, TermNode] } => "all",
                AnyNode => "any",
                TermNode { Prefix: true } => "prefix",
                TermNode { Field: SearchField.Anywhere } => "phrase",
                TermNode term => term.Field.ToString(),
                NameNode name => name.Field.ToString(),
                DateNode => "date",
                _ => "words",
            });
        Assert.Equal(["all", "phrase", "without", "any", "group", "prefix", "Headline", "Text", "Author", "Page", "date"], kinds);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
