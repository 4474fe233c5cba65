using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Lets a language model word answers in this talk, or read messages that are unclear here, or neither.</summary>
internal sealed class LanguageModelCommands : ICommandGroup
{
    private readonly TalkMemory _memory;

    public LanguageModelCommands(TalkMemory memory, LanguageModelNotice? notice, bool reads)
    {
        _memory = memory;
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.WarmerWords] = notice is null ? Says(Replies.NoLanguageModel) : Sets(talk => talk with { AllowsLanguageModel = true }, Replies.WarmerWordsOn(notice)),
            [Command.PlainWords] = notice is null ? Says(Replies.NoLanguageModel) : Sets(talk => talk with { AllowsLanguageModel = false, AllowsReadingByModel = false }, Replies.WarmerWordsOff),
            [Command.UnderstandMe] = notice is null || !reads ? Says(Replies.NoReading) : Says(Replies.WouldRead(notice), Replies.LetAIReadOrNot),
            [Command.LetAIRead] = notice is null || !reads ? Says(Replies.NoReading) : Sets(talk => talk with { AllowsReadingByModel = true }, Replies.ReadingOn(notice)),
            [Command.KeepMyWords] = Sets(talk => talk with { AllowsReadingByModel = false }, Replies.ReadingOff),
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private CommandHandler Sets(Func<TalkState, TalkState> change, string text) => async (dc, heard, ct) =>
    {
        await _memory.ChangeAsync(dc.Context, change, ct);
        return await Says(text)(dc, heard, ct);
    };

    private static CommandHandler Says(string text, params IReadOnlyList<string> labels) => async (dc, _, ct) =>
    {
        await dc.Context.SendActivityAsync(labels.Count > 0 ? Buttons.Ask(text, labels) : MessageFactory.Text(text), ct);
        return await dc.ResumeAsync(ct);
    };
}
