using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Decides what is still worth asking: only what matters for the topic, is not known, and was not asked before.</summary>
internal sealed class FactsPolicy(GuideSource guides, TalkMemory memory)
{
    /// <summary>The next fact to ask for; null when nothing is missing, or the parent wants quiet.</summary>
    public async Task<TriageFact?> NextAsync(ITurnContext context, FactsWanted wanted, CancellationToken ct) =>
        await MissingAsync(context, wanted, ct) is [var first, ..] ? first : null;

    /// <summary>Every fact that may still be asked, in order.</summary>
    public async Task<IReadOnlyList<TriageFact>> MissingAsync(ITurnContext context, FactsWanted wanted, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        if (!wanted.IsForAPlan && (talk.IsQuiet || Heard.In(context).IsDanger))
            return [];

        var matter = guides.Current.Triage.For(wanted.TopicId);
        return [.. (wanted.IsForAPlan ? matter.Plan : matter.Answer).Where(fact =>
            !talk.Asked.Contains(fact) && !FactQuestion.Of(fact).IsKnown(talk) && !IsImplied(fact, matter))];
    }

    private static bool IsImplied(TriageFact fact, TopicFacts matter) => fact == TriageFact.Aim && matter.Aim is not null;
}
