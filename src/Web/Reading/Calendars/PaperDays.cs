using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>Reads the calendar of a paper.</summary>
public sealed class PaperDays(NewsDbContext db, MissingDaysFile missing)
{
    public async Task<PaperCalendar> OfAsync(PaperExtent paper, CancellationToken stop)
    {
        var issues = await db.Issues.Where(i => i.PublicationId == paper.Id && i.Date != null)
            .Select(i => new { Day = i.Date!.Value, Articles = i.Articles.Count, i.Precision }).ToListAsync(stop);
        var held = issues.GroupBy(i => i.Day).Select(day => new DayHolding(
            day.Key, day.Count(), day.Sum(i => i.Articles), day.Any(i => i.Precision == DatePrecision.Inferred)));
        return new PaperCalendar(held, missing.Of(paper.Name));
    }
}
