using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Lets a language model word answers in this talk, or not.</summary>
internal sealed class LanguageModelCommands : ICommandGroup
{
    private readonly TalkMemory _memory;

    public LanguageModelCommands(TalkMemory memory, LanguageModelNotice? notice)
    {
        _memory = memory;
        Handlers = notice is null
            ? new Dictionary<Command, CommandHandler>
            {
                [Command.WarmerWords] = (dc, _, ct) => SayAsync(dc, Replies.NoLanguageModel, ct),
                [Command.PlainWords] = (dc, _, ct) => SayAsync(dc, Replies.NoLanguageModel, ct),
            }
            : new Dictionary<Command, CommandHandler>
            {
                [Command.WarmerWords] = (dc, _, ct) => SetAsync(dc, allows: true, Replies.WarmerWordsOn(notice), ct),
                [Command.PlainWords] = (dc, _, ct) => SetAsync(dc, allows: false, Replies.WarmerWordsOff, ct),
            };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> SetAsync(DialogContext dc, bool allows, string text, CancellationToken ct)
    {
        await _memory.ChangeAsync(dc.Context, talk => talk with { AllowsLanguageModel = allows }, ct);
        return await SayAsync(dc, text, ct);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken ct)
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    }
}
