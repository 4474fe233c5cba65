using System.Globalization;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>What the bot says about asking a coach.</summary>
internal static class CoachTexts
{
    public const string SendThis = "Send this";

    public const string ChangeIt = "Change it";

    public const string DoNotSend = "Don't send";

    public const string NoCoach = "No coach stands behind this chat, so nobody would get it. Your health visitor, child health nurse or doctor is one to talk to, in the night too by their out-of-hours line. With sleep I can help now: tell me what is happening.";

    public const string WriteIt = "Write it in your own words. I show it to you again before it goes.";

    public const string ShareNothing = "Share nothing";

    public const string ShareASummary = "Share a summary";

    public const string ShareTheWholeTalk = "Share the whole talk";

    public const string NobodySees = "No coach stands behind this chat, and nobody is shown what you write here.";

    public const string OwnPractice = "The coach's own practice.";

    public const string NoStudy = "That came from your coach's own practice, not from a study. Ask me in other words for what research says.";

    public const string TakenBack = "Your coach has taken that back meanwhile. Ask me in your own words, and I say what I know.";

    public const string NothingSent = "Nothing was sent.";

    public static IReadOnlyList<string> Choices { get; } = [SendThis, ChangeIt, DoNotSend];

    public static string Show(string coach, string summary) => $"{coach} would get just this:\n\n{summary}\n\nSend it?";

    public static IReadOnlyList<string> SharingChoices { get; } = [ShareNothing, ShareASummary, ShareTheWholeTalk];

    public static string OfferSharing(string coach) =>
        $"{coach} sees nothing of this talk. If you like, say *share a summary* or *share everything*, now or any time, and *private* to end it.";

    public static string WhatMaySee(string coach) =>
        $"""
        What may {coach} see?

        - **Nothing.** You can still send single questions with *talk to my coach*.
        - **A summary:** what I know, but not your words.
        - **The whole talk:** all that stands here, and what comes.
        """;

    public static string Sees(string coach, SharingLevel level) => level switch
    {
        SharingLevel.Summary => $"{coach} sees a summary: what I know of your child and your nights, your plan, what you asked about, and whether something worried me. Not your words. Say *private* to end that.",
        SharingLevel.WholeTalk => $"{coach} can read this whole talk, what was said and what comes. Say *private* to end that.",
        _ => $"{coach} sees nothing of this talk.",
    };

    public static string From(string coach) => $"*From {coach}: the coach's own practice.*";

    public static string WroteNoMore(string coach) => $"{coach} wrote no more on this. Ask me in your own words, and I say what I know.";

    public static string Joined(string coach) =>
        $"You are with {coach} now. {coach} sees nothing of this talk unless you want it: write *talk to my coach* to send something, or *share with my coach*. Tell me what is happening, whenever you want.";

    public static string Sent(CoachContact coach) => string.Create(
        CultureInfo.InvariantCulture,
        $"It is with {coach.Name}, who answers here by {coach.AnswersBy:dddd, HH:mm} ({Zone(coach.AnswersBy)}). I'm still here meanwhile. If your child seems ill, don't wait for either of us.");

    private static string Zone(DateTimeOffset at) =>
        at.Offset == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{(at.Offset < TimeSpan.Zero ? "-" : "+")}{at.Offset:hh\\:mm}");
}
