using System.Xml;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Feeds;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Answers one request of a harvester.</summary>
internal sealed class OaiProvider(NewsDbContext db, PublicAddress site, IOptions<SiteOptions> options, TimeProvider clock)
{
    /// <summary>The one metadata format.</summary>
    public const string Prefix = "oai_dc";

    public async Task<IResult> AnswerAsync(Dictionary<string, string?> asked, CancellationToken stop)
    {
        using var body = new MemoryStream();
        await using (var xml = XmlWriter.Create(body, XmlContent.Settings))
        {
            var error = OaiRequest.Check(asked);
            var writer = new OaiXml(xml, site);
            writer.Begin(clock.GetUtcNow().UtcDateTime, asked, showArguments: error is not { Code: "badVerb" or "badArgument" });
            error ??= await VerbAsync(xml, writer, asked, stop);
            if (error is not null) writer.Error(error);
            await xml.WriteEndElementAsync();
        }
        // The date of the answer stands in it, so that no copy is ever good.
        return Results.Bytes(body.ToArray(), MediaTypes.Xml);
    }

    private Task<OaiError?> VerbAsync(XmlWriter xml, OaiXml writer, Dictionary<string, string?> asked, CancellationToken stop) => asked["verb"] switch
    {
        "Identify" => IdentifyAsync(xml, stop),
        "ListMetadataFormats" => FormatsAsync(xml, asked.GetValueOrDefault("identifier"), stop),
        "ListSets" => SetsAsync(xml, asked, stop),
        "GetRecord" => new OaiRecords(db, site).OneAsync(xml, writer, asked["identifier"]!, stop),
        var verb => new OaiRecords(db, site).ListAsync(xml, writer, asked, verb!, stop),
    };

    private async Task<OaiError?> IdentifyAsync(XmlWriter xml, CancellationToken stop)
    {
        var earliest = await db.ArticleRecords.MinAsync(r => (DateTime?)r.ChangedAt, stop) ?? clock.GetUtcNow().UtcDateTime;
        xml.WriteStartElement("Identify");
        xml.WriteElementString("repositoryName", options.Value.Title);
        xml.WriteElementString("baseURL", site.Of(OaiFaces.Address));
        xml.WriteElementString("protocolVersion", "2.0");
        xml.WriteElementString("adminEmail", AdminEmail);
        xml.WriteElementString("earliestDatestamp", OaiRequest.Time(earliest));
        xml.WriteElementString("deletedRecord", "persistent");
        xml.WriteElementString("granularity", "YYYY-MM-DDThh:mm:ssZ");
        await xml.WriteEndElementAsync();
        return null;
    }

    /// <summary>The protocol demands an address; the mailto of the site's options, else one that says that there is none.</summary>
    private string AdminEmail => options.Value.ErrorReport is { } report && report.StartsWith("mailto:", StringComparison.Ordinal)
        ? report["mailto:".Length..].Split('?')[0] : "nobody@" + site.Authority;

    private async Task<OaiError?> FormatsAsync(XmlWriter xml, string? identifier, CancellationToken stop)
    {
        if (identifier is not null && await new OaiRecords(db, site).FindAsync(identifier, stop) is null) return OaiRecords.Unknown(identifier);
        xml.WriteStartElement("ListMetadataFormats");
        xml.WriteStartElement("metadataFormat");
        xml.WriteElementString("metadataPrefix", Prefix);
        xml.WriteElementString("schema", OaiXml.DcSchema);
        xml.WriteElementString("metadataNamespace", OaiXml.DcNamespace);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        return null;
    }

    /// <summary>A set for each paper, in one answer: there are no tokens to resume by.</summary>
    private async Task<OaiError?> SetsAsync(XmlWriter xml, Dictionary<string, string?> asked, CancellationToken stop)
    {
        if (asked.ContainsKey("resumptionToken")) return new("badResumptionToken", "The list of sets is never parted.");
        var papers = await db.Publications.OrderBy(p => p.Name).Select(p => new { p.Name, p.Slug }).ToListAsync(stop);
        if (papers.Count == 0) return new("noSetHierarchy", "The archive holds no paper.");
        xml.WriteStartElement("ListSets");
        foreach (var paper in papers)
        {
            xml.WriteStartElement("set");
            xml.WriteElementString("setSpec", OaiXml.SetOf(paper.Slug));
            xml.WriteElementString("setName", XmlContent.Clean(paper.Name));
            await xml.WriteEndElementAsync();
        }
        await xml.WriteEndElementAsync();
        return null;
    }
}
