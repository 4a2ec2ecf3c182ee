using System.Xml.Linq;
using ProvincialNewsPortal.Web.Tests.Api;

namespace ProvincialNewsPortal.Web.Tests.Harvest;

/// <summary>What OAI-PMH 2.0 says of each verb; numbers are the protocol's sections.</summary>
public sealed class OaiTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly XNamespace _oai = "http://www.openarchives.org/OAI/2.0/", _dc = "http://purl.org/dc/elements/1.1/";
    private readonly HttpClient _harvester = portal.Reader();

    [Fact]
    public async Task Identify_says_what_the_protocol_demands_4_2()
    {
        var identify = (await AskAsync("verb=Identify")).Element(_oai + "Identify")!;
        Assert.Equal(["repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity"], identify.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("persistent", identify.Element(_oai + "deletedRecord")!.Value);
        Assert.Equal("errors@archive.example", identify.Element(_oai + "adminEmail")!.Value);
        Assert.Equal("http://localhost/oai", identify.Element(_oai + "baseURL")!.Value);
    }

    [Fact]
    public async Task A_set_is_a_paper_4_6()
    {
        var sets = (await AskAsync("verb=ListSets")).Descendants(_oai + "setSpec").Select(s => s.Value).ToList();
        Assert.Contains("wangxi-wanbao", sets);
        Assert.All(sets, s => Assert.Matches(@"^[A-Za-z0-9\-_.!~*'()]+$", s));
        foreach (var set in sets)
            Assert.All((await AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&set={set}")).Descendants(_oai + "header"), h => Assert.Equal(set, h.Element(_oai + "setSpec")!.Value));
    }

    [Fact]
    public async Task A_record_is_the_article_in_dublin_core_4_1()
    {
        var record = (await AskAsync("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:news-portal.invalid:lead1")).Descendants(_oai + "record").Single();
        Assert.Equal("望溪把春灌的账算到每一条支渠", record.Descendants(_dc + "title").First().Value);
        Assert.Equal(["陆知白", "程以南"], record.Descendants(_dc + "creator").Select(c => c.Value));
        Assert.Equal("2024-01-25~", record.Descendants(_dc + "date").Single().Value);
        Assert.Equal("http://localhost/articles/lead1", record.Descendants(_dc + "identifier").Single().Value);
    }

    [Fact]
    public async Task What_is_gone_stays_as_a_deleted_record_2_5_1()
    {
        var record = (await AskAsync("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:news-portal.invalid:gone1")).Descendants(_oai + "record").Single();
        Assert.Equal("deleted", record.Element(_oai + "header")!.Attribute("status")!.Value);
        Assert.Null(record.Element(_oai + "metadata"));
        Assert.Contains("oai:news-portal.invalid:gone1", (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(_oai + "identifier").Select(i => i.Value));
    }

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Nonsense", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=a", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-13-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-01&until=2024-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-01-01T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1900-01-01", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31&until=9999-12-31", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=nobody", "noRecordsMatch")]
    [InlineData("verb=ListRecords&resumptionToken=xx", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=xx&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListSets&resumptionToken=xx", "badResumptionToken")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other:1", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=oai:other:1", "idDoesNotExist")]
    public async Task Each_error_has_its_code_3_6(string query, string code)
    {
        var answer = await AskAsync(query);
        Assert.Equal(code, answer.Element(_oai + "error")!.Attribute("code")!.Value);
        if (code is "badVerb" or "badArgument") Assert.Empty(answer.Element(_oai + "request")!.Attributes());
    }

    [Fact]
    public async Task A_post_of_a_form_answers_the_same_3_1_1_2()
    {
        using var form = new FormUrlEncodedContent([new("verb", "ListIdentifiers"), new("metadataPrefix", "oai_dc")]);
        using var answer = await _harvester.PostAsync(new Uri("/oai", UriKind.Relative), form);
        var posted = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(posted.Descendants(_oai + "identifier").Select(i => i.Value), (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(_oai + "identifier").Select(i => i.Value));
    }

    private async Task<XElement> AskAsync(string query) => XDocument.Parse(await _harvester.TextAsync("/oai?" + query, "text/xml")).Root!;
}
