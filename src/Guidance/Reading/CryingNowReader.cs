namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads that the child is crying at this minute.</summary>
internal static class CryingNowReader
{
    public static Evidence? Read(MarkedMessage message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.Has(i, Trait.CryWord) || message.Before(i, Trait.Was | Trait.Negation, 4) >= 0 || message.Before(i, Trait.Myself, 2) >= 0)
                continue;
            if (message.Before(i, Trait.Child | Trait.She | Trait.He, 4) < 0 && i > 1)
                continue;
            if (message.After(i, Trait.NowWord, 6) >= 0 || message.Before(i, Trait.NowWord, 4) >= 0 || IsInProgress(message, i))
                return message.Evidence(i, i);
        }

        return null;
    }

    // "hes crying in my arms", "she is screaming next to me": said in the present of a child close by.
    private static bool IsInProgress(MarkedMessage message, int at) =>
        message.Has(at - 1, Trait.Being) && message.WordAt(at - 1) is "hes" or "shes" or "is" or "theyre"
        && message.WordAt(at + 1) is "in" or "next" or "beside" or "on" or "as" or "while" && message.WordAt(at + 2) is "my" or "to" or "me" or "i" or "his" or "her";
}
