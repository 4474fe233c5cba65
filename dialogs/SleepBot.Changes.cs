using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Teams;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs;

/// <summary>What comes beside messages: an edited message, a reaction, a thumb.</summary>
public sealed partial class SleepBot
{
    private const string WebChatFeedback = "webchat:activity-status/feedback";

    private static readonly string[] Glad = ["like", "heart", "👍", "❤️", "plusOne"];
    private static readonly string[] NotGlad = ["sad", "angry", "👎"];

    /// <summary>An edited message is screened and answered like a new one.</summary>
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (((ITurnContext)turnContext).Activity.Text is not { Length: > 0 } text)
            return;

        // Dialogs take messages only.
        var context = (ITurnContext)turnContext;
        context.Activity.Type = ActivityTypes.Message;
        Talk.Preface.Put(context, Replies.YouChangedIt);
        await HearAsync(context, text, cancellationToken);
    }

    /// <summary>A reaction says how the answer was; nobody is asked about it.</summary>
    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messageReactions);
        ArgumentNullException.ThrowIfNull(turnContext);

        return messageReactions.Any(reaction => Glad.Contains(reaction.Type, StringComparer.Ordinal))
            ? NoteAsync(turnContext, FeedbackVerdict.Helped, cancellationToken)
            : messageReactions.Any(reaction => NotGlad.Contains(reaction.Type, StringComparer.Ordinal))
                ? NoteAsync(turnContext, FeedbackVerdict.NotQuite, cancellationToken)
                : Task.CompletedTask;
    }

    /// <summary>A thumb in Teams.</summary>
    protected override Task OnTeamsMessageSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, TeamsSubmitAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(action);

        return action.ActionValue is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("reaction", out var reaction)
            ? NoteThumbAsync(turnContext, reaction.ToString(), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>A thumb in Web Chat: the action that was sent with the answer comes back as an entity.</summary>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var type = turnContext.Activity.Name == WebChatFeedback && turnContext.Activity.Entities is [var thumb, ..]
            && thumb.Properties?.TryGetValue("@type", out var named) == true
                ? named.ToString()
                : null;
        return NoteThumbAsync(turnContext, type, cancellationToken);
    }

    private Task NoteThumbAsync(ITurnContext context, string? thumb, CancellationToken ct) => thumb switch
    {
        "like" or "LikeAction" => NoteAsync(context, FeedbackVerdict.Helped, ct),
        "dislike" or "DislikeAction" => NoteAsync(context, FeedbackVerdict.NotQuite, ct),
        _ => Task.CompletedTask,
    };

    private async Task NoteAsync(ITurnContext context, FeedbackVerdict verdict, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(context, talk => talk with { FeedbackAsked = true }, ct);
        if (talk.Last is { } last)
            await _family.AddAsync(context, new AnswerFeedback(last.TopicId, verdict, _clock.GetUtcNow()), ct);
    }
}
