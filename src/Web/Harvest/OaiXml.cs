using System.Globalization;
using System.Xml;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Feeds;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Writes the protocol's elements.</summary>
internal sealed class OaiXml(XmlWriter xml, PublicAddress site)
{
    public const string Namespace = "http://www.openarchives.org/OAI/2.0/", Schema = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    public const string DcNamespace = "http://www.openarchives.org/OAI/2.0/oai_dc/", DcSchema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance", Elements = "http://purl.org/dc/elements/1.1/";

    public static string SetOf(string slug) => Uri.EscapeDataString(slug).Replace('%', '!');

    public static string SlugOf(string set) => Uri.UnescapeDataString(set.Replace('!', '%'));

    public static string Identifier(PublicAddress site, string id) => $"oai:{site.Authority}:{id}";

    /// <summary>The envelope's beginning, up to the request; a request that is in error shows no arguments where the protocol says so.</summary>
    public void Begin(DateTime now, Dictionary<string, string?> asked, bool showArguments)
    {
        xml.WriteStartElement("OAI-PMH", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Namespace} {Schema}");
        xml.WriteElementString("responseDate", OaiRequest.Time(now));
        xml.WriteStartElement("request");
        if (showArguments)
            foreach (var (name, value) in asked) xml.WriteAttributeString(name, XmlContent.Clean(value!));
        xml.WriteString(site.Of(OaiFaces.Address));
        xml.WriteEndElement();
    }

    public void Error(OaiError error)
    {
        xml.WriteStartElement("error");
        xml.WriteAttributeString("code", error.Code);
        xml.WriteString(XmlContent.Clean(error.Sentence));
        xml.WriteEndElement();
    }

    /// <param name="article">Null: it is gone, or only the header is asked for.</param>
    public void Record(ArticleRecord record, ArticleData? article)
    {
        xml.WriteStartElement("record");
        Header(record);
        if (article is not null)
        {
            xml.WriteStartElement("metadata");
            DublinCore(article);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    public void Header(ArticleRecord record)
    {
        xml.WriteStartElement("header");
        if (record.Gone) xml.WriteAttributeString("status", "deleted");
        xml.WriteElementString("identifier", Identifier(site, record.PublicId));
        xml.WriteElementString("datestamp", OaiRequest.Time(record.ChangedAt));
        if (record.Paper is not null) xml.WriteElementString("setSpec", SetOf(record.Paper));
        xml.WriteEndElement();
    }

    /// <param name="token">Empty: this was the last part.</param>
    public void Token(string token, int size, int cursor)
    {
        xml.WriteStartElement("resumptionToken");
        xml.WriteAttributeString("completeListSize", size.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cursor", cursor.ToString(CultureInfo.InvariantCulture));
        xml.WriteString(token);
        xml.WriteEndElement();
    }

    private void DublinCore(ArticleData a)
    {
        xml.WriteStartElement("oai_dc", "dc", DcNamespace);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{DcNamespace} {DcSchema}");
        Dc("title", a.Headline);
        Dc("title", a.Deck);
        foreach (var name in a.Bylines.SelectMany(b => b.Names).Distinct(StringComparer.Ordinal)) Dc("creator", name);
        foreach (var tag in a.Tags) Dc(tag.Kind == TagKind.Place ? "coverage" : "subject", tag.Name);
        Dc("description", a.Summary);
        Dc("publisher", a.Issue.Publication);
        Dc("date", a.Issue.Edtf ?? (a.Issue.Date is { } day ? Addresses.Iso(day) : null));
        Dc("type", "Text");
        Dc("format", "text/html");
        Dc("identifier", a.Address);
        Dc("source", string.Join(", ", new[] { a.Issue.Publication, a.Issue.Edtf, a.Page?.Number ?? a.Page?.Name }.OfType<string>()));
        Dc("language", "zh");
        Dc("relation", a.Issue.Address);
        xml.WriteEndElement();
    }

    private void Dc(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) xml.WriteElementString("dc", name, Elements, XmlContent.Clean(value));
    }
}
