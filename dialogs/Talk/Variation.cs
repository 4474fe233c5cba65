using BotFramework.Builder;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Chooses among ways to say the same.</summary>
internal static class Variation
{
    /// <summary>A number that differs from talk to talk and from answer to answer, and stays the same when a turn runs again.</summary>
    public static int Of(ITurnContext context, TalkState talk) => (context.Activity.Conversation?.Id ?? "").Sum(letter => letter) + talk.Answers;
}
