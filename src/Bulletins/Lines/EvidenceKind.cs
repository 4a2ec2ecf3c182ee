namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Each question that is put to a line; its answer is a small number. Weights are learned for each answer and role.
/// The order is part of the model: a new kind goes at the end of its group, and the model is learned again.</summary>
internal enum EvidenceKind
{
    Always, Width, WidthAndEnd, WidthAndBegin, WidthAndOpening, Opening, OpeningAndEnd, Begin, End, Ends, Stops, Commas, Flags, Flag, FlagAndWidth, Shape,
    WordStart, WordInner, WordEnd, WordInnerShort, WordInnerLong,
    Blanks, BlanksAround, BlanksAndWidth, Indent, IndentChange, IndentAndEnds,
    Position, PositionFromEnd, PositionAndWidth,
    BeforeWidth, BeforeEnds, BeforeEnd, BeforeOpening, BeforeFlag, BeforeWord, BeforeWidths,
    AfterWidth, AfterEnds, AfterBegin, AfterOpening, AfterFlag, AfterWordStart, AfterWordInner, AfterWidths,
    TwoBeforeWidth, TwoBeforeEnds, TwoAfterWidth, TwoAfterEnds, TwoAfterWordStart, WidthTriple, EndsTriple,
    OpenBefore, OpenBeforeAndBegin, OpenBeforeAndWidth, OpenLongBefore, SeamPair, SeamQuote,
    Full, FullBefore, FullPair, Overlong, ColumnAndEnds,
    RunPosition, RunAndAfter, RunAndWidth,
    Repeats, RepeatsAndWidth, StartsOfBody, WithinBody,
    Back, Ahead, BackAndAhead, Seam, SeamAndEnds, SeamAndWidth, BackLong, AheadShort,
    SinceCredit, SinceHeading, ToLead, ToLong, SourceKind, SourceAndWidth, SourceAndOpening, Page,
    SameOpening, SameShape, MarkSeries, MarkSeriesAndEnds, MarkSince,

    /// <summary>From here on answers are characters; learned with many left out, so that none is leaned on.</summary>
    FirstLexical,
    FirstPair = FirstLexical, LastPair, FirstChar, LastChar, ShortPair, WholeLine,
}
