using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs;

/// <summary>What the bot says that is not advice; advice stands in <c>knowledge/</c>. Triage, feedback and plans have files of their own.</summary>
internal static partial class Replies
{
    public const string WhoReadsTeams = "In Teams, the people who run your organisation's account may be able to read this chat.";

    public const string WelcomeToGroup =
        """
        Hello. I'm a sleep-guidance program, not a doctor and not a person. Mention me with a question about sleep.

        Everyone here can read what you write, and so may the people who run your organisation's account. In a group I keep nothing and use nothing you told me before.

        For your own child, write to me in a chat of our own.
        """;

    public const string Hello = "Hello. I'm here. Tell me in a few words what is happening, or choose one of these.";

    public const string HelloAgain = "Hello again. I'm here.";

    public const string WhatIsHappening = "I'm here. Tell me in a few words what is happening, or choose one of these.";

    public const string NothingUnderstood = "I couldn't make that out, and that's fine. A few plain words are enough, or choose one of these.";

    public const string DoNotKnow = "I don't know this one well enough to answer. Is it near one of these? Or say it in other words.";

    public const string StillDoNotKnow =
        "I'm sorry, I still don't have a good answer to that, and I won't guess. A person who knows your child can help: your health visitor, child health nurse or doctor, or your sleep coach.";

    public const string IsItMoreLike = "I want to get this right. Is it more like one of these?";

    public const string Help = "I'm here. Choose what fits: *My child is ill or hurt*, *I'm not OK*, *Sleep question*, or *What can you do*.";

    public const string WhatICanDo =
        "I'm a program for sleep from birth to five, not a doctor and not a person. I give one gentle step at a time with its source, and a plan if you want one. Words you can say any time: *help*, *back*, *stop*, *start over*, *what do you know*, *export*, *forget me*.";

    public const string OnlyAProgram =
        "Only a program, yes: I have no nights of my own behind me, and nobody is typing. What I say was written from the work of people who care for children, and every answer names them. What would help most right now?";

    public const string Stopped = "I've stopped. No more questions from me. I'm here whenever you write.";

    public const string Cancelled = "All right, we leave that. I'm here if something else is on your mind.";

    public const string NothingToCancel = "There is nothing open. I'm here if something is on your mind.";

    public const string StartedOver = "We start fresh. Tell me in a few words what is happening, or choose one of these.";

    public const string StartedOverUnshared = "We start fresh, and the link to your plan no longer opens. Tell me in a few words what is happening, or choose one of these.";

    public const string NothingBefore = "This is where we began. Tell me in a few words what is happening, or choose one of these.";

    public const string Welcomed = "You're welcome. I'm here whenever you need me.";

    public const string Goodbye = "Rest while you can. I'm here whenever you need me.";

    public const string GoodThen = "Good. I'm here, and there is more below if you want it.";

    public const string SwearAway = "Say it as it is. This is hard, and I'm still here.";

    public const string SorryNotUseful = "I'm sorry, that missed what you need. Say in a few words what would help most right now, or choose one of these.";

    public const string HoldsAtEveryAge = "That's fine. That step holds at every age.";

    public const string OfferWarmerWords = "A language model can word my answers more warmly. It is off. Say *warmer words* to hear more and turn it on.";

    public const string OfferReading = "It can also help when I'm not sure what you mean: say *understand me better*.";

    public const string WarmerWordsOff = "All right. From here on you read only texts that people wrote, and no AI reads yours.";

    public const string ReadingOff = "All right. No AI reads your words. What you write stays here.";

    public const string NoReading = "No AI reads your words here.";

    public const string LetAIRead = "Let AI read";

    public const string KeepMyWords = "Keep my words here";

    public const string LetAIWord = "Let AI word them";

    public const string KeepPlainTexts = "Keep the plain texts";

    public const string PlainTextsKept = "All right. You read only texts that people wrote.";

    public const string FoundWithAI = "*AI helped me to find these.*";

    public const string IsEverybodySafe = "Before we talk about sleep I want to be sure. Is anyone ill, hurt or not safe right now?";

    public const string NoLanguageModel = "No language model is used here. All you read was written by people.";

    public const string SaidGently = "I had an answer ready that wasn't gentle enough, so I kept it back. Stay close to your little one, and ask me again in other words.";

    public const string WordedByModel = "*Worded by AI from our own text.*";

    public const string YouChangedIt = "I see you changed your message.";

    public const string IfItDoesNotWork = "Then it isn't the step for this child now, and that is no fault of yours. This comes next.";

    public const string NotSureWhatYouMean = "I'm not sure what you mean, so say it to me in other words.";

    public const string IHearYou = "I hear you.";

    public const string MissedAgain = "I'm sorry, I missed it again.";

    public const string TookItForAnother = "Sorry, I took it for something else.";

    public static string IfYouMean(string question) => $"If you mean “{question}”:";

    public const string OrGoOn = "You can also go on from the last step.";

    public const string Meanwhile = "One more thing that may help.";

    public const string ThankYouForTelling = "Thank you, that helps me see it.";

    public const string AskOrPlan = "Ask me anything about it, or let's make a plan from it.";

    /// <summary>Said when all of an answer was heard, where a plan can be made; in this order.</summary>
    public static IReadOnlyList<string> AllIsTold { get; } =
    [
        "I've told you what I know of that, and I don't want to say it twice. A plan can take it night by night. Or tell me what is hardest at this minute. A nurse or your health visitor can look at it with you, too.",
        "I have nothing new on that one. Shall we make a plan of it, or look at something else that is hard?",
    ];

    /// <summary>The same where no plan can be made.</summary>
    public static IReadOnlyList<string> AllIsToldWithoutAPlan { get; } =
    [
        "I've told you what I know of that, and I don't want to say it twice. Tell me what is hardest at this minute, or ask a nurse or your health visitor to look at it with you.",
        "I have nothing new on that one. Is there something else that is hard just now?",
    ];

    public const string StillHere = "I'm still here with you.";

    public const string NotExactlyThis = "I have no sure answer to just that. A few more words may help me, and a nurse or health visitor can tell you for sure.";

    public const string PlanSaysHow = "A plan says it night by night: what to do, who stays close, and what to do when it doesn't work.";

    public const string WhatAreNightsLike = "Tell me in a few words what sleep is like, or choose one of these.";

    public const string WhatISaidStands = "What I said about that still holds. I'm here for anything else.";

    public const string MaybeThisPart = "This part may answer that.";

    public const string HereForTheSleepToo = "I'm here for the sleep too, whenever you like. Tell me more, or tap what comes nearest.";

    public const string WhenItIsCalmer = "When it is calmer, tap what comes nearest, or tell me more.";

    public const string SomethingElse = "Something else";

    public const string More = "More";

    public const string Why = "Why";

    public const string WhenToGetHelp = "When to get help";

    public const string MakeAPlan = "Make a plan";

    public const string ChildIsIllTopic = "medical-red-flag";

    public const string NotOkayTopic = "parent-mental-health";

    /// <summary>First things a tired parent can tap instead of typing, and the topic each stands for.</summary>
    public static IReadOnlyDictionary<string, string> TopicsOfStarters { get; } = new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Waking all night"] = "normal-night-waking",
        ["Won't settle at bedtime"] = "bedtime-battles",
        ["Only sleeps on me"] = "contact-naps",
    };

    /// <summary>The same, as buttons.</summary>
    public static IReadOnlyList<string> Starters { get; } = [.. TopicsOfStarters.Keys];

    public static IReadOnlyList<string> HelpChoices { get; } = ["My child is ill or hurt", "I'm not OK", "Sleep question"];

    /// <summary>The topics that the first two stand for.</summary>
    public static IReadOnlyDictionary<string, string> TopicsOfHelp { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [HelpChoices[0]] = ChildIsIllTopic,
        [HelpChoices[1]] = NotOkayTopic,
    };

    public static IReadOnlyList<string> NotUsefulChoices { get; } = [SomethingElse, "What can you do", "Stop asking"];

    /// <summary>After these nobody is asked how the answer was.</summary>
    public static IReadOnlyList<string> TopicsWithoutFeedback { get; } = [ChildIsIllTopic, NotOkayTopic, "parent-exhaustion", "out-of-scope", "unsafe-sleep-surface", "reflux-medical", "medicine-supplements", "cio-guilt-repair"];

    public const string TapIfNearer = "If one of these is nearer, tap it.";

    /// <summary>Said below an answer that is likely and not sure, where nothing can be tapped.</summary>
    public static string NearerTo(IReadOnlyList<string> titles) => $"If it is nearer to {string.Join(" or ", titles.Select(title => $"*{title.TrimEnd('?')}*"))}, tell me.";

    public static string Welcome(KeptFor kept) =>
        $"""
        Up with your little one? Tell me what is happening, in your own words. Short is fine.

        I never suggest leaving a child to cry. If your child seems ill or you are afraid, say that first.

        I'm a sleep-guidance program, not a doctor and not a person. What you write stays here, to carry on our talk, and is deleted {kept.UnrememberedWords} after your last message unless you ask me to keep it.
        """;

    public static string AtThatAge(Facts facts) => facts.Child?.Age is { } age ? $"At {AgeWords.Of(age)}:" : "";

    public static string StillHolds(Facts facts) =>
        facts.Child?.Age is { } age ? $"Thank you. At {AgeWords.Of(age)} that step still fits." : "Thank you. That step still fits.";

    public static string PastFive(string age) =>
        $"What I know is sleep from birth to five. For a child of {age}, your doctor or the school nurse is the better one to ask. What I say here is for younger children: take from it what fits.";

    public static string NoPlanPastFive(string age) => $"A plan of mine would not fit a child of {age}. Your doctor or the school nurse can make one with you.";

    public static string HoldsForAll(int children) => children == 2 ? "This holds for both of them." : "This holds for all of them.";

    public static string ForTheOneOf(Facts facts) => facts.Child?.Age is { } age ? $"For the one of {AgeWords.Of(age)}:" : "";

    public static string Told(string words) => $"{AgeWords.Capital(words)}, then.";

    public static string ToldFromDueDate(string words) => $"{AgeWords.Capital(words)} from the due date, then.";

    public static string TheOneOf(string words) => $"The one of {words}, then.";

    public static string YourChild(string word) => $"Your {word}, then.";

    public const string NoFaultOfYours = "Then that is no fault of yours.";

    public const string Noted = "Noted, thank you.";

    public const string PlanWaits = "The plan waits for you: say *plan* when you want it.";

    public const string NoPlaceForThat = "I can't work that into the plan yet, so let me go on.";

    public const string StepStays = "That step still fits.";

    public const string WhatItRestsOn = "This is what the advice rests on.";

    public const string NoStudy = "I know of no study on exactly this. It rests on these.";
}
