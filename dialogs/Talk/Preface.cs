using BotFramework.Builder;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>A few words that stand before the next answer of this turn, such as "Seven weeks, then."</summary>
internal sealed record Preface(string Words)
{
    public static void Put(ITurnContext context, string words) => context.TurnState.Set(new Preface(words));

    /// <summary>A text behind the words, where there are any.</summary>
    public static string Before(ITurnContext context, string text) => Take(context) is { } words ? $"{words} {text}" : text;

    /// <summary>The words, once; null when there are none.</summary>
    public static string? Take(ITurnContext context)
    {
        var preface = context.TurnState.Get<Preface>();
        if (preface is not null)
            context.TurnState.Set<Preface>(null);
        return preface?.Words;
    }
}
