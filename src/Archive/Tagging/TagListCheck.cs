using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>The lists that tags follow, as they were written.</summary>
internal static class TagListCheck
{
    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        foreach (var list in await db.TagLists.ToListAsync(cancellation))
            if (list.Digest != TagLists.Digest(list))
                damages.Add(new Damage($"The list of {list.Name} that tags follow is not what was written", Remedies.Retag));
    }
}
