namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What a source line is on its page. The first group belongs to no article, the second to one.</summary>
internal enum LineRole
{
    Masthead, Folio, Navigation, Slogan, Teaser, Advertisement, Imprint, Label, Ornament, Duplicate, Fragment,

    /// <summary>Column or rubric name above an article, owned by it.</summary>
    Section,
    Kicker, Headline, Deck,

    /// <summary>A line that is nothing but credits: under the headline, at the end, or under a picture.</summary>
    Byline,

    /// <summary>First line of a paragraph.</summary>
    Paragraph,

    /// <summary>A line that goes on with a paragraph cut short, not necessarily the one just above.</summary>
    Continuation,
    Subheading, Question, Answer, ListItem, TableRow, Caption,

    /// <summary>紧接01版, 下转03版 on a line of its own.</summary>
    JumpLine,

    /// <summary>Editor's or author's note, attachment line, signature of a notice.</summary>
    Note,
}
