using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>What the bot knows of a family, in a few plain lines, with how long it is kept.</summary>
internal static class KnownWords
{
    private const int MostInShort = 3;

    public static string Of(TalkState talk, FamilyState family, KnownFacts words, KeptFor kept)
    {
        var lines = Lines(talk, words, int.MaxValue);
        var known = lines.Count == 0 ? Replies.KnowNothing : Replies.ThisIsKnown + "\n\n" + string.Join('\n', lines.Select(line => "- " + line));
        return $"{known}\n\n{Replies.IsDeleted(kept, family.IsRemembered == true)}\n\n{Replies.HowToChange}";
    }

    /// <summary>The few words that say what would be remembered.</summary>
    public static string Short(TalkState talk, KnownFacts words) => Lines(talk, words, MostInShort) is { Count: > 0 } lines ? string.Join(", ", lines) : Replies.WhatYouTold;

    private static List<string> Lines(TalkState talk, KnownFacts words, int most) => [.. words.Lines(talk.Facts).Take(most), .. talk.Plan is null ? [] : new[] { Replies.YourPlan }];
}
