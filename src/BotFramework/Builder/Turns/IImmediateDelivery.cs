using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>Sends without waiting for a commit: typing signs, and a red-flag reply while the store is away.</summary>
public interface IImmediateDelivery
{
    /// <summary>Sends an activity at once, and tells whether anybody took it. Nothing of it is kept; a failure of a typing sign is not told.</summary>
    ValueTask<bool> SendAsync(Activity activity, TurnDelivery delivery, CancellationToken cancellationToken);
}
