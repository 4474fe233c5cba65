using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>Posts notifications to push services.</summary>
internal interface IPushSender
{
    /// <summary>Posts the notice that waits for a browser; what goes wrong is an outcome, too.</summary>
    Task<PushOutcome> SendAsync(CoachPush push, CancellationToken cancellationToken);
}
