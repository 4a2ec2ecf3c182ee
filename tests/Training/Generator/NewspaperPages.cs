using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Torn newspaper pages.</summary>
internal static class NewspaperPages
{
    /// <summary>A paragraph a line, cut at column ends.</summary>
    public static TrainingPage Long(Newsroom room) => Make(room, TypeStyle.Newspaper(room.Draw, narrow: false), "long");

    /// <summary>Hard-wrapped narrow lines.</summary>
    public static TrainingPage Wrapped(Newsroom room) => Make(room, TypeStyle.Newspaper(room.Draw, narrow: true), "wrapped");

    /// <summary>Blocks out of their order, lost, or printed twice.</summary>
    public static TrainingPage Displaced(Newsroom room)
    {
        var sheet = Filled(room, TypeStyle.Newspaper(room.Draw, room.Draw.Chance(0.35)));
        for (var i = room.Draw.Range(1, 3); i > 0; i--) Tearing.Displace(sheet, room.Draw);
        if (room.Draw.Chance(0.35)) Tearing.Lose(sheet, room.Draw);
        if (room.Draw.Chance(0.3)) Tearing.Repeat(sheet, room.Draw);
        return sheet.Finish("", "displaced");
    }

    private static TrainingPage Make(Newsroom room, TypeStyle style, string family)
    {
        var sheet = Filled(room, style);
        if (room.Draw.Chance(0.2)) Tearing.Lose(sheet, room.Draw);
        return sheet.Finish("", family);
    }

    private static Sheet Filled(Newsroom room, TypeStyle style)
    {
        var draw = room.Draw;
        var sheet = new Sheet(room, style);
        var imprints = new Imprints(room);
        AddHead(sheet, room, imprints);
        for (var i = draw.Range(2, 7); i > 0; i--)
        {
            sheet.Put(Reports.Make(room, draw.Any(1, 1, 2, 2, 3, 4, 5, 6, 8, 11)));
            if (draw.Chance(0.08)) sheet.Furniture(LineRole.Slogan, imprints.Fill(draw.Of(Furniture.Slogans)));
        }
        if (draw.Chance(0.2)) sheet.Furniture(LineRole.Folio, imprints.Dateless(Furniture.Folios));
        if (imprints.PaperNamed) sheet.Publication = room.Paper;
        return sheet;
    }

    private static void AddHead(Sheet sheet, Newsroom room, Imprints imprints)
    {
        var draw = room.Draw;
        if (draw.Chance(0.3)) sheet.Furniture(LineRole.Masthead, room.Paper);
        if (sheet.Strips.Count > 0) sheet.Publication = room.Paper;
        if (room.Almanac.Telling == DateTelling.Printed) sheet.Furniture(LineRole.Folio, imprints.Dated(Furniture.Folios));
        for (var i = draw.Range(0, 2); i > 0; i--) sheet.Furniture(LineRole.Folio, imprints.Dateless(Furniture.Folios));
    }
}
