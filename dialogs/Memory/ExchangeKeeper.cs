using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Notes what belongs to the exchange at hand, so that it can be taken out of the record.</summary>
internal sealed class ExchangeKeeper(TalkMemory memory)
{
    private const int MostIds = 60;

    /// <summary>Begins an exchange with what is told now; a message that is a command goes on with the one before.</summary>
    public async Task BeginAsync(ITurnContext context, Command? command, CancellationToken ct)
    {
        if (command == Command.ForgetThis)
            return;

        await memory.ChangeAsync(context, talk => Noting(command is null || talk.Exchange is null ? Begun(talk) : talk, [context.Activity.Id]), ct);

        context.OnSendActivities(async (turn, _, next) =>
        {
            var sent = await next();
            await memory.ChangeAsync(turn, talk => Noting(talk, [.. sent.Select(reply => reply.Id)]), ct);
            return sent;
        });
    }

    private static TalkState Begun(TalkState talk) => talk with { Exchange = new Exchange([], talk.Facts.Lasting(), talk.Last, talk.Trail, talk.Answered) };

    private static TalkState Noting(TalkState talk, IReadOnlyList<string?> ids) => talk.Exchange is { } exchange
        ? talk with { Exchange = exchange with { ActivityIds = [.. exchange.ActivityIds.Concat(ids.OfType<string>()).Take(MostIds)] } }
        : talk;
}
