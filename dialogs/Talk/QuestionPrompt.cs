using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Asks for words. What stands before a question belongs to its turn, so a question that comes back comes without it.</summary>
internal sealed class QuestionPrompt(string id) : TextPrompt(id)
{
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        base.OnPromptAsync(turnContext, state, options.Prompt is { } question && Preface.Take(turnContext) is { } words ? new PromptOptions { Prompt = Behind(words, question) } : options, isRetry, cancellationToken);

    private static Activity Behind(string words, Activity question) => new()
    {
        Type = question.Type,
        InputHint = question.InputHint,
        Text = $"{words} {question.Text}",
        SuggestedActions = question.SuggestedActions,
        Attachments = question.Attachments,
    };
}
