using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Reading.Extent;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>What the home page shows.</summary>
/// <param name="Issues">The newest issues, the newest first.</param>
/// <param name="Earlier">This day in other years.</param>
/// <param name="Extent">Null: nothing dated is held; so for the rising subjects.</param>
public sealed record HomeView(IReadOnlyList<IssueCard> Issues, IReadOnlyList<DayInYear> Earlier, ExtentChart? Extent, RisingSubjects? Rising, int Papers, int Articles)
{
    private const int Newest = 7;
    private const int Years = 5;

    public static async Task<HomeView> MakeAsync(NewsDbContext db, DateOnly today, CancellationToken stop) => new(
        await IssueCard.NewestAsync(db, Newest, stop),
        await DayInYear.OfAsync(db, today, Years, stop),
        await ExtentChart.ReadAsync(db, stop),
        await RisingSubjects.ReadAsync(db, stop),
        await db.Publications.CountAsync(stop),
        await db.Articles.CountAsync(stop));
}
