using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Tests.Api;

namespace ProvincialNewsPortal.Web.Tests.Harvest;

/// <summary>Lists longer than one answer.</summary>
public sealed class OaiListTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly XNamespace _oai = "http://www.openarchives.org/OAI/2.0/";

    [Fact]
    public async Task A_long_list_is_had_whole_and_once_by_its_tokens_3_5()
    {
        await AddGoneAsync(230);
        var (harvester, seen, next) = (portal.Reader(), new List<string>(), "metadataPrefix=oai_dc");
        for (var answers = 1; ; answers++)
        {
            var list = XDocument.Parse(await harvester.TextAsync("/oai?verb=ListRecords&" + next, "text/xml")).Root!.Element(_oai + "ListRecords")!;
            var token = list.Element(_oai + "resumptionToken")!;
            Assert.Equal(seen.Count, int.Parse(token.Attribute("cursor")!.Value, null));
            seen.AddRange(list.Descendants(_oai + "identifier").Select(i => i.Value));
            if (token.Value.Length == 0)
            {
                Assert.Equal(3, answers);
                Assert.Equal(seen.Count, int.Parse(token.Attribute("completeListSize")!.Value, null));
                break;
            }
            next = "resumptionToken=" + token.Value;
        }
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.True(seen.Count >= 245, $"{seen.Count} records");
    }

    private async Task AddGoneAsync(int count)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        db.ArticleRecords.AddRange(Enumerable.Range(0, count).Select(n => new ArticleRecord
        {
            PublicId = $"old{n:000}",
            ChangedAt = DateTime.UnixEpoch.AddSeconds(n / 7),
            Gone = true,
            Fingerprint = "",
        }));
        await db.SaveChangesAsync();
    }
}
