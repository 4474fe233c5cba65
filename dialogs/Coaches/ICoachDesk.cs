using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Where a parent's coach is found and asked.</summary>
public interface ICoachDesk
{
    /// <summary>The coach by whose link a person came; null when they came by none, or it is no longer in use.</summary>
    /// <param name="activity">Something that the person sent.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    ValueTask<CoachContact?> FindAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>What the coach by whose link a person came wrote and published; null when nothing.</summary>
    ValueTask<CoachWords?> FindWordsAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Puts a person with the coach whose link's code they sent; null when the code has no link in use. The last code counts.</summary>
    ValueTask<CoachContact?> JoinAsync(Activity activity, string code, CancellationToken cancellationToken);

    /// <summary>What a person lets their coach see.</summary>
    ValueTask<SharingLevel> SharingAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Lets the coach see more, less, or nothing of this talk from now on.</summary>
    ValueTask ShareAsync(Activity activity, CoachContact coach, SharingLevel level, CancellationToken cancellationToken);

    /// <summary>Gives the coach the words that the person saw and agreed to send. The same activity asks once, however often it is run.</summary>
    ValueTask AskAsync(Activity activity, CoachContact coach, string summary, CancellationToken cancellationToken);
}
