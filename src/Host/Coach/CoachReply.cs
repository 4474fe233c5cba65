using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Puts a coach's answer into the conversation it was asked in: an open page shows it at once, a closed one at the next visit, Teams when the channel takes it.</summary>
internal sealed class CoachReply(HandoffTable handoffs, CoachAccounts coaches, TurnAdapter adapter, TimeProvider clock)
{
    private const string Gap = "\n\n";

    /// <summary>Sends it, and keeps what the family saw, which is the first try's words where this is another.</summary>
    public async Task SendAsync(Handoff asked, string answer, CancellationToken cancellationToken)
    {
        var coach = await coaches.FindAsync(asked.Coach, cancellationToken);
        var reference = JsonSerializer.Deserialize(asked.Reference, BotFrameworkJsonContext.Default.ConversationReference)!;
        var continuation = reference.GetContinuationActivity();

        // Named after what was asked: of two that press Send together, or one that does so twice, one is heard.
        continuation.Id = $"answer-{asked.Id}";
        var turn = await adapter.ProcessActivityAsync(
            new TurnRequest(continuation), (context, token) => context.SendActivityAsync(MessageOf(coach?.Name ?? "Your coach", answer), token), CancellationToken.None);
        await handoffs.AnswerAsync(asked.Coach, asked.Id, AnswerIn(turn) ?? answer, clock.GetUtcNow(), cancellationToken);
    }

    private static string? AnswerIn(TurnOutcome turn) => turn.ReadReplies().FirstOrDefault()?.Text?.Split(Gap, 2) is [_, var answer] ? answer : null;

    private static Activity MessageOf(string name, string answer)
    {
        var message = MessageFactory.Text($"**{name}** answers:{Gap}{answer}");
        message.TextFormat = TextFormatTypes.Markdown;
        return message;
    }
}
