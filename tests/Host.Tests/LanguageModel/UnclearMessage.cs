using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;
using Host.Tests.Hosting;

namespace Host.Tests.LanguageModel;

/// <summary>Messages that the bot does not understand by itself. Which of several are so is for the trained model to say.</summary>
internal static class UnclearMessage
{
    /// <summary>How each of <see cref="Asked"/> begins.</summary>
    public const string Beginning = "my wee one Matilda is a night owl, just past her half birthday";

    private static readonly string[] Endings =
        ["", ", and sleep is odd here", ", and nights and naps are odd here", ", bed whenever she likes", ", up late and up early", ", and she sleeps when she likes", ", awake when we are asleep", ", and bedtime is a riddle", ", no two nights alike", ", and none of us knows why", ", and so it goes", ", whatever the clock says", ", and that is how it is", ", what a life", ", and the house is upside down", ", always has been"];

    private static readonly string[] Sideways =
    [
        "since half a year old she is up with the bin lorry",
        "half a year old and he greets the milkman with me",
        "our half-year-old hears the first tram go by, every single one",
        "she is half a year and knows the breakfast radio by heart",
        "at half a year he has seen more sunrises than my dad the farmer",
        "half a year old and we watch the street sweeper go by together",
        "my half-year-old keeps baker's hours",
        "she's half a year and the paper boy waves at us",
        "half a year old, and he is my alarm clock",
    ];

    /// <summary>About sleep, and the bot asks which of several topics is meant.</summary>
    public static string Asked => Endings.Select(ending => Beginning + ending).First(text =>
        Decide(text).Kind is TopicDecisionKind.Offer or TopicDecisionKind.Unknown && !LikelyTopic.Leads(Rank(text), MessageText.Parse(text).Words.Count) && !IsPlain(text) && !IsNearAnAnswer(text));

    /// <summary>Reads like another subject, and is not sure to be.</summary>
    public static string SeemsNotAboutSleep => Sideways.First(text => Decide(text).Kind == TopicDecisionKind.OutOfScope && !TopicPolicy.IsSureToRefuse(Rank(text)));

    private static bool IsPlain(string text)
    {
        var answers = SharedGuide.Source.Current.PlainAnswers;
        var topicIds = Rank(text).Matches.Take(3).Select(match => match.TopicId);
        return answers.Find(MessageText.Parse(text), 6, [], asks: true) is not null || answers.FindWithin(MessageText.Parse(text), 6, topicIds) is not null;
    }

    private static bool IsNearAnAnswer(string text) =>
        SharedGuide.Source.Current.Asked.Rank(text, Rank(text), new AskedSetting(6, [], Asks: false, Opens: true), 2) is [var best, var second] && best.Likeness - second.Likeness > 0.05;

    private static TopicDecision Decide(string text) => TopicPolicy.Decide(Rank(text));

    private static RankedTopics Rank(string text)
    {
        var guide = SharedGuide.Source.Current;
        return guide.Topics.Rank(text, guide.Read(MessageText.Parse(text), Facts.None).Facts);
    }
}
