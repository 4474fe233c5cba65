using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Shows an answer part by part, as far as the parent asks; ends with the parent's next message when that is something else.</summary>
internal sealed class AnswerDialog : ComponentDialog
{
    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly AnswerMessage _message;

    public AnswerDialog(GuideSource guides, TalkMemory memory, AnswerMessage message)
        : base(nameof(AnswerDialog))
    {
        _guides = guides;
        _memory = memory;
        _message = message;

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ShowAsync, FollowUpAsync]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var shown = (ShownAnswer)step.Options;
        var guide = _guides.Current;
        if (!guide.Knowledge.Topics.TryGetValue(shown.TopicId, out var topic))
            return await step.EndDialogAsync(null, ct);

        var talk = await _memory.GetAsync(step.Context, ct);
        var part = guide.Answers.Compose(topic, talk.Facts, shown.Variation)[shown.Part];
        return await step.PromptAsync(
            nameof(TextPrompt),
            new PromptOptions { Prompt = Buttons.Under(_message.Make(part, step.Context.Activity.ChannelId), FollowUps(shown)) },
            ct);
    }

    private static async Task<DialogTurnResult> FollowUpAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var shown = (ShownAnswer)step.Options;
        var said = (string)step.Result;
        var chosen = Buttons.Chosen(said, FollowUps(shown));
        AnswerPartKind? next = chosen switch
        {
            Replies.More => AnswerPartKind.NextNights,
            Replies.Why => AnswerPartKind.Why,
            Replies.WhenToGetHelp => AnswerPartKind.WhenToGetHelp,
            _ => null,
        };
        return next is { } part
            ? await step.ReplaceDialogAsync(nameof(WaterfallDialog), shown with { Part = part }, ct)
            : await step.EndDialogAsync(chosen == Replies.SomethingElse ? "" : said, ct);
    }

    private static IReadOnlyList<string> FollowUps(ShownAnswer shown) => shown.Part switch
    {
        _ when shown.TopicId == KnowledgeBase.OutOfScope => Replies.Starters,
        AnswerPartKind.RightNow => [Replies.More, Replies.Why, Replies.SomethingElse],
        AnswerPartKind.Why => [Replies.More, Replies.WhenToGetHelp, Replies.SomethingElse],
        AnswerPartKind.NextNights => [Replies.Why, Replies.WhenToGetHelp, Replies.SomethingElse],
        _ => [Replies.More, Replies.Why, Replies.SomethingElse],
    };
}
