using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Tests.Calendars;

public sealed class PaperCalendarTests
{
    private static readonly DateOnly _monday = new(2024, 1, 1);

    [Fact]
    public void A_gap_on_a_weekday_that_mostly_has_an_issue_is_presumed_missing() =>
        Assert.Equal(DayState.Presumed, Weekly(20, without: [10]).Of(_monday.AddDays(70)).State);

    [Theory]
    [InlineData(1, DayState.Presumed)]
    [InlineData(2, DayState.Unpublished)]
    public void Seven_of_eight_weeks_are_enough_and_six_are_not(int gapsBeside, DayState expected)
    {
        int[] gaps = [10, .. Enumerable.Range(11, gapsBeside)];
        Assert.Equal(expected, Weekly(20, gaps).Of(_monday.AddDays(70)).State);
    }

    [Fact]
    public void Near_the_start_of_the_run_the_nearest_eight_weeks_count() =>
        Assert.Equal(DayState.Presumed, Weekly(20, without: [1]).Of(_monday.AddDays(7)).State);

    [Fact]
    public void A_day_without_any_sign_was_not_published() =>
        Assert.Equal(DayState.Unpublished, Weekly(20).Of(_monday.AddDays(71)).State);

    [Fact]
    public void Nothing_is_said_of_days_outside_the_run() =>
        Assert.Equal(DayState.Outside, Weekly(20).Of(_monday.AddDays(-7)).State);

    [Fact]
    public void A_known_missing_day_counts_as_published_for_its_neighbours()
    {
        var missing = new Dictionary<DateOnly, string?> { [_monday.AddDays(77)] = "未藏" };
        var calendar = new PaperCalendar(Held(20, 10, 11, 12), missing);

        Assert.Equal("未藏", calendar.Of(_monday.AddDays(77)).Reason);
        Assert.Equal(DayState.Missing, calendar.Of(_monday.AddDays(77)).State);
        Assert.Equal(DayState.Presumed, calendar.Of(_monday.AddDays(70)).State);
    }

    [Fact]
    public void Neighbours_are_days_with_issues()
    {
        var calendar = Weekly(3);
        Assert.Equal((_monday, _monday.AddDays(14)), (calendar.Before(_monday.AddDays(7)), calendar.After(_monday.AddDays(7))));
        Assert.Null(calendar.Before(_monday));
    }

    [Fact]
    public void A_paper_without_days_has_an_empty_calendar()
    {
        var calendar = new PaperCalendar([], MissingDays.None.Of("无"));
        Assert.Null(calendar.Run);
        Assert.Equal(DayState.Outside, calendar.Of(_monday).State);
    }

    private static PaperCalendar Weekly(int weeks, params int[] without) => new(Held(weeks, without), MissingDays.None.Of("无"));

    private static IEnumerable<DayHolding> Held(int weeks, params int[] without) =>
        Enumerable.Range(0, weeks).Except(without).Select(w => new DayHolding(_monday.AddDays(7 * w), 1, 9, Inferred: false));
}
