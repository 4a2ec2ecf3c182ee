using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>What a name belongs to; stored as its number. Tag kinds follow from <see cref="Place"/> on, in their own order.</summary>
public enum NameField
{
    /// <summary>A publication's name; empty where the paper is unknown.</summary>
    Paper = 1,

    /// <summary>An issue's public id.</summary>
    Issue = 2,

    PageNumber = 3,
    PageName = 4,

    /// <summary>The article's column or rubric.</summary>
    Section = 5,

    Author = 6,
    Place = 10,
    Organisation = 11,
    Person = 12,
    Topic = 13,
    SectionTag = 14,
}

/// <summary>Kinds of tags as fields of names.</summary>
public static class NameFields
{
    public static NameField Of(TagKind kind) => NameField.Place + (int)kind;

    /// <summary>Null: the field holds no tags.</summary>
    public static TagKind? TagKindOf(NameField field) => field >= NameField.Place ? (TagKind)(field - NameField.Place) : null;
}
