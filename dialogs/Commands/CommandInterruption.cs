using System.Collections.Frozen;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Answers commands, each by its group.</summary>
internal sealed class CommandInterruption(params IReadOnlyList<ICommandGroup> groups) : IInterruption
{
    private readonly FrozenDictionary<Command, CommandHandler> _handlers = groups.SelectMany(group => group.Handlers).ToFrozenDictionary();

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        heard.Command is { } command && _handlers.TryGetValue(command, out var handler) ? await handler(dc, heard, ct) : null;
}
