using System.Collections.Frozen;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Answers commands, each by its group.</summary>
internal sealed class CommandInterruption(TalkMemory memory, params IReadOnlyList<ICommandGroup> groups) : IInterruption
{
    private readonly FrozenDictionary<Command, CommandHandler> _handlers = groups.SelectMany(group => group.Handlers).ToFrozenDictionary();

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Command is not { } command || !_handlers.TryGetValue(command, out var handler))
            return null;
        if (heard.OnWhatIsKept is not { Count: > 1 } several)
            return await handler(dc, heard, ct);

        // Whoever asks for several of these at once wants no other question now.
        Preface.Take(dc.Context);
        var turn = await dc.LeaveAsync(ct);
        await memory.CloseAsync(dc.Context, ct);
        foreach (var each in several)
            turn = await _handlers[each](dc, heard, ct);
        return turn;
    }
}
