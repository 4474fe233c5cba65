using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Finds what a family wishes for, and how much strength it has, in an answer of its own words.</summary>
internal sealed class WishWords(GuideSource guides)
{
    /// <summary>The talk with what the answer tells of the question that was asked; null when it tells nothing.</summary>
    public TalkState? Filled(FactQuestion question, Heard heard, TalkState talk)
    {
        if (question.Fact is not (TriageFact.Aim or TriageFact.Strength))
            return null;

        var choice = question.Mentioned(heard.Said, heard.Meanings)
            ?? (question.Fact == TriageFact.Aim && AimOfTopic(heard) is { } aim ? question.Choices.FirstOrDefault(each => each.Id == aim) : null);
        return choice?.Fill(talk);
    }

    /// <summary>"He is up from five": the aim of the topic that the answer is about.</summary>
    private string? AimOfTopic(Heard heard) => heard.Decision is { Kind: TopicDecisionKind.Answer or TopicDecisionKind.Offer } decision
        ? decision.TopicIds.Select(topicId => guides.Current.Triage.For(topicId).Aim).FirstOrDefault()
        : null;
}
