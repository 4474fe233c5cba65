using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>The sentence of a message that asks about sleep where the message as a whole seems not to be: "no, my tooth hurts. The nap was the point, can it be at 11".</summary>
internal static class SentenceOnSleep
{
    private const int FewestWords = 4;

    /// <summary>The last such sentence, and what it is about; null where there is none beside others.</summary>
    public static (MessageText Sentence, RankedTopics Topics)? LastIn(Guide guide, MessageText text, Facts facts)
    {
        var sentences = text.Words.GroupBy(word => word.Sentence).Select(words => words.ToList()).ToList();
        if (sentences.Count < 2)
            return null;

        foreach (var words in sentences.Where(words => words.Count >= FewestWords).Reverse())
        {
            var sentence = MessageText.Parse(text.Original[words[0].Start..words[^1].End]);
            if (guide.Remarks.Read(sentence).Asks && guide.Topics.Rank(sentence.Original, facts) is var topics && TopicPolicy.Decide(topics).Kind is TopicDecisionKind.Answer or TopicDecisionKind.Offer)
                return (sentence, topics);
        }

        return null;
    }
}
