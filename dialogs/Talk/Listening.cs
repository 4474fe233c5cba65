using BotFramework.Builder;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Hears a parent who tells of the family's life and asks nothing: it is not refused, and the answer on show stays where it was.</summary>
internal static class Listening
{
    public const string HereForTheNights = "When something about the nights or naps comes up, I'm here.";

    private const string Glad = "That's lovely to hear.";
    private const string Sorry = "That sounds like a lot. I'm sorry.";
    private const string PutRight = "I see, thank you for setting me straight.";
    private const string ThankYou = "Thank you for telling me.";

    private const double Likely = 0.5;
    private const double Sure = 0.75;

    /// <summary>Says so.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="heard">The message.</param>
    /// <param name="labels">The taps of the answer on show.</param>
    /// <param name="ct">Ends the work.</param>
    public static Task SayAsync(ITurnContext context, Heard heard, IReadOnlyList<string> labels, CancellationToken ct)
    {
        TurnReading.Abstain(context);
        return context.SendActivityAsync(Buttons.Ask($"{Preface.Before(context, To(heard))} {HereForTheNights}", labels), ct);
    }

    private static string To(Heard heard) => heard.Telling switch
    {
        { } telling when telling.Is(Telling.GoodNews, Sure) => Glad,
        { } telling when telling.Is(Telling.Setback, Sure) => Sorry,
        { } telling when telling.Is(Telling.Correction, Likely) => PutRight,
        _ => ThankYou,
    };
}
