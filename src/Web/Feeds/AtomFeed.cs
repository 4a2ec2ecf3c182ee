using System.Xml;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Name">Of the feed in stable ids: paper/slug, tag/kind/name …</param>
/// <param name="Title">With the site's name.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Page">The page it follows.</param>
/// <param name="Updated">UTC.</param>
internal sealed record FeedHead(string Name, string Title, string Site, string Self, string Page, DateTime Updated);

/// <summary>Articles as an Atom feed (RFC 4287): full text, ids that never change (RFC 4151), times at +08:00.</summary>
internal sealed class AtomFeed(PublicAddress site)
{
    public const string Namespace = "http://www.w3.org/2005/Atom";

    public async Task WriteAsync(Stream body, FeedHead head, IReadOnlyList<ArticleData> articles)
    {
        await using var xml = XmlWriter.Create(body, XmlContent.Settings);
        await xml.WriteStartDocumentAsync();
        xml.WriteStartElement("feed", Namespace);
        await xml.WriteAttributeStringAsync("xml", "lang", null, "zh-Hans");
        xml.WriteElementString("id", Id(head.Name));
        xml.WriteElementString("title", XmlContent.Clean(head.Title));
        xml.WriteElementString("updated", XmlContent.Time(head.Updated));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", head.Site);
        xml.WriteEndElement();
        Link(xml, "self", "application/atom+xml", head.Self);
        Link(xml, "alternate", "text/html", head.Page);
        foreach (var article in articles) Entry(xml, article);
        await xml.WriteEndElementAsync();
    }

    private void Entry(XmlWriter xml, ArticleData a)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", Id("article/" + a.Id));
        xml.WriteElementString("title", XmlContent.Clean(a.Headline));
        xml.WriteElementString("updated", XmlContent.Time(a.Changed!.Value));
        if (a.Issue.Date is { } day) xml.WriteElementString("published", XmlContent.Time(day));
        foreach (var name in a.Bylines.SelectMany(b => b.Names))
        {
            xml.WriteStartElement("author");
            xml.WriteElementString("name", XmlContent.Clean(name));
            xml.WriteEndElement();
        }
        Link(xml, "alternate", "text/html", a.Address);
        Link(xml, "alternate", "application/json", a.Address + ".json");
        foreach (var tag in a.Tags) Category(xml, tag.Name, site.Of(Addresses.TagKind(tag.Kind)));
        xml.WriteElementString("summary", XmlContent.Clean(a.Summary));
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlContent.Clean(EntryHtml.Of(a)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Names of tags escaped as in addresses, so that an id holds what an IRI may.</summary>
    private string Id(string name) => $"tag:{site.Authority},2026:{name}";

    private static void Category(XmlWriter xml, string term, string scheme)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", XmlContent.Clean(term));
        xml.WriteAttributeString("scheme", scheme);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
