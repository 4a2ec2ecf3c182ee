using System.Security.Cryptography;
using System.Text;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Writes a source document line by line together with the articles that a reader would find in it.</summary>
internal sealed class SampleDocument(string name, Issue issue)
{
    /// <summary>Where a torn layout cuts lines, in characters.</summary>
    private const int LineLength = 24;

    /// <summary>The first line tells documents of the same text apart.</summary>
    private readonly List<string> _lines = [issue.PublicId];
    private readonly SourceDocument _document = new() { Name = name, Sha256 = "", Encoding = "utf-8", ReaderVersion = 1, ImportedAt = DateTime.UnixEpoch };
    private Page? _page;

    public SampleDocument Page(string? number, string? pageName)
    {
        issue.Pages.Add(_page = new Page { Number = number, Name = pageName });
        Write($"第{number}版：{pageName}");
        return this;
    }

    public Article Article(string id, string headline, params (BlockKind Kind, string Text)[] blocks)
    {
        var first = _lines.Count + 1;
        Write(headline);
        var text = blocks.Select(b => new Block(b.Kind, b.Text, [Write(b.Text)])).ToList();
        var article = new Article
        {
            PublicId = id,
            Issue = issue,
            Page = _page,
            Headline = headline,
            Ordinal = _document.Articles.Count + 1,
            Confidence = 0.95,
            Summary = blocks.Length == 0 ? "" : blocks[0].Text[..Math.Min(160, blocks[0].Text.Length)],
            TextLength = blocks.Sum(b => b.Text.Length),
            Lines = [new LineRange(first, _lines.Count)],
            Text = new ArticleText { Blocks = text },
        };
        _document.Articles.Add(article);
        _lines.Add("");
        return article;
    }

    /// <summary>The document, its bytes kept, ready to be saved with the issue.</summary>
    public SourceDocument Close()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', _lines));
        (_document.Sha256, _document.LineCount) = (Convert.ToHexStringLower(SHA256.HashData(bytes)), _lines.Count);
        _document.Content = SourceBytes.Compress(bytes);
        issue.Documents.Add(_document);
        return _document;
    }

    private LineRange Write(string text)
    {
        var first = _lines.Count + 1;
        for (var i = 0; i < text.Length; i += LineLength) _lines.Add(text.Substring(i, Math.Min(LineLength, text.Length - i)));
        return new(first, _lines.Count);
    }
}
