using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Where there are no coaches, as in the terminal.</summary>
internal sealed class NoCoachDesk : ICoachDesk
{
    public ValueTask<CoachContact?> FindAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult<CoachContact?>(null);

    public ValueTask<CoachWords?> FindWordsAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult<CoachWords?>(null);

    public ValueTask<CoachContact?> JoinAsync(Activity activity, string code, CancellationToken cancellationToken) => ValueTask.FromResult<CoachContact?>(null);

    public ValueTask<SharingLevel> SharingAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult(SharingLevel.Nothing);

    public ValueTask ShareAsync(Activity activity, CoachContact coach, SharingLevel level, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("There is no coach to share with.");

    public ValueTask AskAsync(Activity activity, CoachContact coach, string summary, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("There is no coach to be asked.");
}
