namespace ProvincialNewsPortal.Archive.Search.Folding;

/// <summary>What a piece of folded text is to search.</summary>
internal enum AtomKind
{
    /// <summary>One Han character, or one letter of another script written without capitals; matched anywhere.</summary>
    Character,

    /// <summary>A Latin word or a number, whole: c919, 20.8, 1,234.</summary>
    Word,

    /// <summary>One punctuation mark or symbol.</summary>
    Sign,
}

/// <summary>The smallest thing that search compares. A term is found where its atoms stand one after the other in one field or block; white space
/// between them counts for nothing.</summary>
/// <param name="Text">Folded; two atoms are the same when their texts are.</param>
/// <param name="Start">0-based first character in the original text.</param>
/// <param name="End">0-based character after the last in the original text.</param>
internal readonly record struct Atom(AtomKind Kind, string Text, int Start, int End);
