using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;

namespace Dialogs.Tests;

/// <summary>A desk with one coach, with none, or one that cannot be reached.</summary>
internal sealed class CoachDeskInMemory(CoachContact? coach, bool isAway = false) : ICoachDesk
{
    public ValueTask<CoachContact?> FindAsync(Activity activity, CancellationToken cancellationToken) =>
        isAway ? throw new IOException("The desk is away.") : ValueTask.FromResult(coach);

    public ValueTask<CoachWords?> FindWordsAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult<CoachWords?>(null);

    public ValueTask<SharingLevel> SharingAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult(default(SharingLevel));

    public ValueTask ShareAsync(Activity activity, CoachContact coach, SharingLevel level, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<CoachContact?> JoinAsync(Activity activity, string code, CancellationToken cancellationToken) => ValueTask.FromResult<CoachContact?>(null);

    public ValueTask AskAsync(Activity activity, CoachContact coach, string summary, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No coach is asked here.");
}
