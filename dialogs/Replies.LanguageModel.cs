using GentleSleepBot.Dialogs.Answering;

namespace GentleSleepBot.Dialogs;

/// <content>What is said before and after a language model is allowed anything.</content>
internal static partial class Replies
{
    public static IReadOnlyList<string> LetAIReadOrNot { get; } = [LetAIRead, KeepMyWords];

    /// <summary>What would be sent of a parent's words, to whom and for how long, before they agree.</summary>
    public static string WouldRead(LanguageModelNotice notice) =>
        $"When I'm not sure what you mean, I could show that one message to a language model of {notice.Provider} ({notice.Region}). Names, dates and long numbers are taken out first, as far as a program can. It may keep the rest {notice.Retention}. Nothing goes while anything sounds dangerous. Shall I, in this talk?";

    /// <summary>The same when they agreed.</summary>
    public static string ReadingOn(LanguageModelNotice notice) =>
        $"It is on for this talk. Only a message I'm not sure of goes to {notice.Provider} ({notice.Region}), without names, which may keep it {notice.Retention}. Say *keep my words here* to turn it off.";

    public static IReadOnlyList<string> LetAIWordOrNot { get; } = [LetAIWord, KeepPlainTexts];

    /// <summary>What would be sent, to whom and for how long, before a parent agrees.</summary>
    public static string WouldWord(LanguageModelNotice notice) =>
        $"A language model of {notice.Provider} ({notice.Region}) could word my answers more warmly. It would get our own answer text, your child's age in months, *he*, *she* or *they*, how you feel and your kind of English, never your words or a name. It may keep them {notice.Retention}. Nothing goes while anything sounds dangerous. Shall I, in this talk?";

    /// <summary>The same when they agreed, and how to end it.</summary>
    public static string WarmerWordsOn(LanguageModelNotice notice) =>
        $"It is on for this talk. {notice.Provider} ({notice.Region}) gets our own answer text, your child's age in months and how you feel, never your words or a name. It may keep them {notice.Retention}. Say *plain words* to turn it off.";
}
