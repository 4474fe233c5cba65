using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Notes every action of a coach, for the coach to read.</summary>
internal sealed class CoachLog(CoachActionTable table, TimeProvider clock)
{
    public Task NoteAsync(string coach, string action, string about = "") => table.AddAsync(coach, action, about, clock.GetUtcNow(), CancellationToken.None);
}
