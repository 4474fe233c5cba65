using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>Whether a parent may be asked how the answer was: once a visit, after an answer, never after danger or distress.</summary>
internal sealed class FeedbackPolicy(TalkMemory memory)
{
    public async Task<bool> MayAskAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        return talk is { Last: not null, FeedbackAsked: false, IsQuiet: false, HadDanger: false } && !Replies.TopicsWithoutFeedback.Contains(talk.Last.TopicId);
    }
}
