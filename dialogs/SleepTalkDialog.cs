using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs;

/// <summary>The whole talk: find out what it is about, answer, and begin again with whatever the parent says next.</summary>
internal sealed class SleepTalkDialog : ComponentDialog
{
    private readonly TalkMemory _memory;

    public SleepTalkDialog(TriageDialog triage, AnswerDialog answer, TalkMemory memory)
        : base(nameof(SleepTalkDialog))
    {
        _memory = memory;

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [TriageAsync, AnswerAsync, GoOnAsync]));
        AddDialog(triage);
        AddDialog(answer);
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> TriageAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await _memory.ChangeAsync(step.Context, talk => talk with { Question = step.Options as string ?? step.Context.Activity.Text ?? "" }, ct);
        return await step.BeginDialogAsync(nameof(TriageDialog), null, ct);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is not string topicId)
            return await step.EndDialogAsync(null, ct);

        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { Answers = talk.Answers + 1 }, ct);
        return await step.BeginDialogAsync(nameof(AnswerDialog), new ShownAnswer(topicId, AnswerPartKind.RightNow, Variation(step, talk)), ct);
    }

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken ct) =>
        step.Result is string next
            ? step.ReplaceDialogAsync(nameof(WaterfallDialog), next, ct)
            : step.EndDialogAsync(null, ct);

    /// <summary>Differs from talk to talk and from answer to answer, and stays the same when a turn runs again.</summary>
    private static int Variation(WaterfallStepContext step, TalkState talk) =>
        (step.Context.Activity.Conversation?.Id ?? "").Sum(letter => letter) + talk.Answers;
}
