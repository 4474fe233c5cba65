using System.Data.Common;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Host.Turns;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Tells a parent when the time that was promised for a coach's answer has passed, and offers another way.</summary>
internal sealed partial class LateAnswers(HandoffTable handoffs, CoachAccounts coaches, TurnAdapter adapter, TimeProvider clock, ILogger<LateAnswers> logger)
    : PeriodicService(TimeSpan.FromMinutes(1), clock, logger)
{
    private const int MostAtOnce = 50;

    /// <summary>Tells all who have not been told. One who can never be told is let go of, so that others are.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var asked in await handoffs.ListLateAsync(Clock.GetUtcNow(), MostAtOnce, cancellationToken))
        {
            // Those before it took their time, in which the coach may have answered.
            if (await handoffs.FindAsync(asked.Coach, asked.Id, cancellationToken) is not { AnsweredAt: null })
                continue;

            try
            {
                await TellAsync(asked, cancellationToken);
            }
            catch (Exception fault) when (fault is not (DbException or TurnStoreUnavailableException or TurnConflictException or OperationCanceledException))
            {
                LogLetGo(Logger, fault.GetType().Name);
            }

            await handoffs.NoteLateAsync(asked.Id, Clock.GetUtcNow(), cancellationToken);
        }
    }

    protected override Task RunOnceAsync(CancellationToken cancellationToken) => TellAsync(cancellationToken);

    private async Task TellAsync(Handoff asked, CancellationToken cancellationToken)
    {
        var coach = await coaches.FindAsync(asked.Coach, cancellationToken);
        var reference = JsonSerializer.Deserialize(asked.Reference, BotFrameworkJsonContext.Default.ConversationReference)!;
        var continuation = reference.GetContinuationActivity();
        continuation.Id = $"late-{asked.Id}";
        await adapter.ProcessActivityAsync(
            new TurnRequest(continuation), (context, token) => context.SendActivityAsync(MessageOf(coach?.Name), token), cancellationToken);
    }

    /// <param name="name">The coach; null for one whose account is gone.</param>
    private static Activity MessageOf(string? name) => MessageFactory.Text(name is null
        ? "The coach you asked is no longer here, so no answer will come; I'm sorry. You can ask me, or ring your health visitor, nurse line or doctor."
        : $"{name} has not answered by the time I told you; I'm sorry. It still waits there. Meanwhile you can ask me, or ring your health visitor, nurse line or doctor.");

    [LoggerMessage(LogLevel.Warning, "A parent can not be told of a late answer ({Fault}).")]
    private static partial void LogLetGo(ILogger logger, string fault);
}
