namespace GentleSleepBot.Dialogs;

/// <summary>Everything the bot says that is not advice; advice stands in <c>knowledge/</c>.</summary>
internal static class Replies
{
    public const string Welcome =
        """
        Hello. I'm a sleep-guidance program, not a doctor and not a person.

        I never suggest leaving a child to cry. What you write stays here, to carry on our talk.

        Tell me in your own words what is happening tonight. If your child seems ill or you are afraid, say that first.
        """;

    public const string WhatIsHappening = "I'm here. Tell me in a few words what is happening, or choose one of these.";

    public const string NothingUnderstood = "I couldn't make that out, and that's fine at this hour. A few plain words are enough, or choose one of these.";

    public const string DoNotKnow = "I don't know this one well enough to answer. Is it near one of these? Or say it in other words.";

    public const string StillDoNotKnow =
        "I'm sorry, I still don't have a good answer to that, and I won't guess. A person who knows your child can help: your health visitor, child health nurse or doctor, or your sleep coach.";

    public const string IsItMoreLike = "I want to get this right. Is it more like one of these?";

    public const string AskAge = "How old is your little one? The safest first step changes with age.";

    public const string SomethingElse = "Something else";

    public const string JustTellMe = "Just tell me what to do";

    public const string More = "More";

    public const string Why = "Why";

    public const string WhenToGetHelp = "When to get help";

    public const string SaidGently = "I had an answer ready that wasn't gentle enough, so I kept it back. Stay close to your little one, and ask me again in other words.";

    public const string SomethingWentWrong = "Something went wrong on my side, not yours. Please send that once more. If your child is ill, call your doctor or emergency number instead of waiting for me.";

    public const string WordsPlease = "I can't see pictures or hear voice notes. Tell me in words. If your child is ill or you are afraid, call your doctor or emergency number now.";

    public const string StartedOver = "We start fresh. What is happening tonight?";

    /// <summary>First things a tired parent can tap instead of typing, and the topic each stands for.</summary>
    public static IReadOnlyDictionary<string, string> TopicsOfStarters { get; } = new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Waking all night"] = "normal-night-waking",
        ["Won't settle at bedtime"] = "bedtime-battles",
        ["Only sleeps on me"] = "contact-naps",
    };

    /// <summary>The same, as buttons.</summary>
    public static IReadOnlyList<string> Starters { get; } = [.. TopicsOfStarters.Keys];
}
