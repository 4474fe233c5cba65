using System.Data.Common;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Tells a parent when the time that was promised for a coach's answer has passed, and offers another way.</summary>
internal sealed partial class LateAnswers(HandoffTable handoffs, CoachAccounts coaches, TurnAdapter adapter, TimeProvider clock, ILogger<LateAnswers> logger) : BackgroundService
{
    private const int MostAtOnce = 50;

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await TellAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is DbException or TurnStoreUnavailableException or TurnConflictException)
            {
                LogNotTold(logger, fault);
            }
        }
    }

    /// <summary>Tells all who have not been told.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var asked in await handoffs.ListLateAsync(clock.GetUtcNow(), MostAtOnce, cancellationToken))
        {
            var coach = await coaches.FindAsync(asked.Coach, cancellationToken);
            var reference = JsonSerializer.Deserialize(asked.Reference, BotFrameworkJsonContext.Default.ConversationReference)!;
            var continuation = reference.GetContinuationActivity();
            continuation.Id = $"late-{asked.Id}";
            await adapter.ProcessActivityAsync(
                new TurnRequest(continuation), (context, token) => context.SendActivityAsync(MessageOf(coach?.Name ?? "Your coach"), token), cancellationToken);
            await handoffs.NoteLateAsync(asked.Id, clock.GetUtcNow(), cancellationToken);
        }
    }

    private static Activity MessageOf(string name) => MessageFactory.Text(
        $"{name} has not answered by the time I told you; I'm sorry. It still waits there. Meanwhile you can ask me, or ring your health visitor, nurse line or doctor.");

    [LoggerMessage(LogLevel.Warning, "Parents could not be told of a late answer; it is tried again.")]
    private static partial void LogNotTold(ILogger logger, Exception fault);
}
