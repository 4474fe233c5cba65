using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>
/// Has a language model read a message where its topic is unclear here, the parent allowed it, and nothing dangerous was heard in the message or is
/// held in the talk.
/// </summary>
internal sealed class SecondReading(TalkMemory memory, IMessageReader? reader)
{
    /// <summary>What to ask of the question at hand; what it proposes of facts is kept for where they are asked for.</summary>
    public async Task<Understood> OfAsync(ITurnContext context, TalkState talk, CancellationToken ct)
    {
        if (reader is null || talk is not { AllowsReadingByModel: true, Held: null, Question.Length: > 0 } || Heard.In(context).IsDanger)
            return Understood.Nothing;

        var understood = await reader.ReadAsync(context.Activity.Conversation?.Id ?? "", talk.Question, ct);
        await memory.ChangeAsync(context, known => known with { Proposed = understood.Facts }, ct);
        return understood;
    }
}
