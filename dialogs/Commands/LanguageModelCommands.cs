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
            [Command.WarmerWords] = notice is null ? Says(Replies.NoLanguageModel) : Asks(Replies.WouldWord(notice), Replies.LetAIWordOrNot, Command.LetAIWord),
            [Command.LetAIWord] = notice is null ? Says(Replies.NoLanguageModel) : Sets(talk => talk with { AllowsLanguageModel = true }, Replies.WarmerWordsOn(notice)),
            [Command.KeepPlainTexts] = Sets(talk => talk with { AllowsLanguageModel = false }, Replies.PlainTextsKept),
            [Command.PlainWords] = notice is null ? Says(Replies.NoLanguageModel) : Sets(talk => talk with { AllowsLanguageModel = false, AllowsReadingByModel = false }, Replies.WarmerWordsOff),
            [Command.UnderstandMe] = notice is null || !reads ? Says(Replies.NoReading) : Asks(Replies.WouldRead(notice), Replies.LetAIReadOrNot, Command.LetAIRead),
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

    /// <summary>Where another question waits and comes back, a bare yes or no is left to that one.</summary>
    private CommandHandler Asks(string text, IReadOnlyList<string> labels, Command agreed) => async (dc, _, ct) =>
    {
        await dc.Context.SendActivityAsync(Buttons.Ask(text, labels), ct);
        if (dc.ActiveDialog is null)
            await _memory.ChangeAsync(dc.Context, talk => talk with { ConsentAsked = agreed }, ct);
        return await dc.ResumeAsync(ct);
    };

    private static CommandHandler Says(string text) => async (dc, _, ct) =>
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    };
}
