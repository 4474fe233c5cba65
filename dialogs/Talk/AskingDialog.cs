using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>A waterfall whose questions are answered in free words or by a tap.</summary>
internal abstract class AskingDialog(string id) : ComponentDialog(id)
{
    /// <summary>Makes the dialog of its steps, in order.</summary>
    protected void AddSteps(params IReadOnlyList<WaterfallStep> steps)
    {
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), steps));
        AddDialog(new QuestionPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>Asks, and goes on to the next step with what was written.</summary>
    protected static Task<DialogTurnResult> PutAsync(WaterfallStepContext step, Activity question, CancellationToken ct) =>
        step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = question }, ct);
}
