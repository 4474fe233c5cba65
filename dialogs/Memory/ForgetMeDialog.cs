using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Asks once, then erases everything, or nothing.</summary>
internal sealed class ForgetMeDialog : AskingDialog
{
    private const string Forgotten = "forgotten";

    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly ConversationState _conversation;

    public ForgetMeDialog(TalkMemory memory, FamilyMemory family, ConversationState conversation)
        : base(nameof(ForgetMeDialog))
    {
        (_memory, _family, _conversation) = (memory, family, conversation);
        AddSteps(AskOnceAsync, EraseOrKeepAsync);
    }

    private async Task<DialogTurnResult> AskOnceAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(Replies.EraseOrKeep) { Below = talk.Open } }, ct);
        return await PutAsync(step, Buttons.Ask(Replies.EraseEverything, Replies.EraseOrKeep), ct);
    }

    private async Task<DialogTurnResult> EraseOrKeepAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var chosen = Buttons.Chosen(said, Replies.EraseOrKeep);
        if (chosen != Replies.Erase && !Heard.In(step.Context).IsConsent)
        {
            await _memory.ChangeAsync(step.Context, talk => talk with { Open = talk.Open?.Below }, ct);
            await step.Context.SendActivityAsync(Replies.NothingErased, cancellationToken: ct);
            return await step.EndDialogAsync(chosen is null && !Heard.In(step.Context).IsNo ? said : null, ct);
        }

        await step.Context.SendActivityAsync(Replies.AllErased, cancellationToken: ct);
        // A page that keeps the last answer for a time without a line drops it when it hears this.
        if (step.Context.Activity.ChannelId == Channels.Directline)
            await step.Context.SendActivityAsync(new Activity(ActivityTypes.Event) { Name = Forgotten }, ct);
        step.Context.TurnState.Set(new ForgetParent());
        await step.CancelAllDialogsAsync(cancelParents: true, ct);
        await _conversation.ClearStateAsync(step.Context, ct);
        await _family.ClearAsync(step.Context, ct);
        await _memory.ChangeAsync(step.Context, _ => new TalkState { IsWelcomed = true }, ct);
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }
}
