using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Answers a command and says how the talk goes on.</summary>
internal delegate Task<DialogTurnResult> CommandHandler(DialogContext dc, Heard heard, CancellationToken ct);

/// <summary>Commands that belong together.</summary>
internal interface ICommandGroup
{
    IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }
}
