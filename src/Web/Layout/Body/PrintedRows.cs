using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ProvincialNewsPortal.Archive.Export;

namespace ProvincialNewsPortal.Web.Layout.Body;

/// <summary>A printed table: its heads where it has some, the first cell of each row its head.</summary>
internal sealed class PrintedRows : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var body = (BodyRenderer)renderer;
        var rows = table.OfType<TableRow>().Select(r => r.OfType<TableCell>().Select(TextOf).ToList()).ToList();
        var figures = PrintedTable.HoldsFigures(rows[1..]);
        body.Raw("<div class=\"table-frame\" tabindex=\"0\" role=\"group\" aria-label=\"").Value(body.Words["表格"])
            .Raw(figures ? "\"><table class=\"data-table\">" : "\"><table class=\"data-table data-words\">");
        // The pipe form has a first row of heads; it is empty where the paper printed none.
        if (rows[0].Exists(c => c.Length > 0)) Heads(body, rows[0]);
        body.Raw("<tbody>");
        foreach (var row in rows.Skip(1)) Row(body, row);
        body.Raw("</tbody></table></div>\n");
    }

    private static void Heads(BodyRenderer body, List<string> heads)
    {
        body.Raw("<thead><tr>");
        foreach (var head in heads) body.Raw("<th scope=\"col\">").Text(head).Raw("</th>");
        body.Raw("</tr></thead>");
    }

    private static void Row(BodyRenderer body, List<string> cells)
    {
        body.Raw("<tr><th scope=\"row\">").Text(cells[0]).Raw("</th>");
        foreach (var cell in cells.Skip(1)) body.Raw("<td>").Text(cell).Raw("</td>");
        body.Raw("</tr>");
    }

    private static string TextOf(TableCell cell) => string.Concat(cell.Descendants<LeafBlock>().Select(BodyRenderer.TextOf));
}
