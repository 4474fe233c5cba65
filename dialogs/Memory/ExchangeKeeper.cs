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

        var talk = await memory.GetAsync(context, ct);
        if (command is null || talk.Exchange is null)
            await memory.ChangeAsync(context, known => known with { Exchange = new Exchange([], known.Facts, known.Last, known.Trail, known.Answered) }, ct);
        if (context.Activity.Id is { } id)
            await NoteAsync(context, [id], ct);

        context.OnSendActivities(async (turn, _, next) =>
        {
            var sent = await next();
            await NoteAsync(turn, [.. sent.Select(reply => reply.Id)], ct);
            return sent;
        });
    }

    private Task<TalkState> NoteAsync(ITurnContext context, IReadOnlyList<string?> ids, CancellationToken ct) => memory.ChangeAsync(
        context,
        talk => talk.Exchange is { } exchange
            ? talk with { Exchange = exchange with { ActivityIds = [.. exchange.ActivityIds.Concat(ids.OfType<string>()).Take(MostIds)] } }
            : talk,
        ct);
}
