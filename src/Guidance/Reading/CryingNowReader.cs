using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads that the child is crying at this minute.</summary>
internal static class CryingNowReader
{
    private const int FarthestSubject = 8;
    private const int FarthestUnit = 4;
    private static readonly FrozenSet<string> Hours = new[] { "hour", "hours", "hr", "hrs", "min", "mins", "minutes", "ages" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotNow = new[]
    {
        "was", "were", "had", "left", "leave", "leaving", "let", "letting", "when", "whenever", "if", "after", "until", "once", "used", "yesterday", "not", "sometimes", "usually",
        "at", "before", "each", "night", "nights", "nightly", "bedtime", "daily",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Evidence? Read(MarkedMessage message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, Trait.CryWord) && (DoesNotStop(message, i) || IsGoingOnFor(message, i)))
                return message.Evidence(i, i);
            if (message.Has(i, Trait.CryWord) && message.Before(i, Trait.Was | Trait.Negation, 4) < 0 && message.Before(i, Trait.Myself, 2) < 0
                && (IsGoingOn(message, i) || (IsOfAChild(message, i) && IsToldOfNow(message, i))))
                return message.Evidence(i, i);
        }

        return null;
    }

    // "he won't stop crying", but not "won't stop crying every night" nor "when I put him down"
    private static bool DoesNotStop(MarkedMessage message, int at) =>
        message.WordAt(at - 1) == "stop" && message.WordAt(at - 2) is "wont" or "cant" or "doesnt" or "not" && message.Before(at - 2, Trait.Was | Trait.Myself, 3) < 0
        && !message.SentenceHas(at, Trait.EveryWord) && !message.SentenceHas(at, Trait.Asking) && message.WordAt(at + 1) is not ("at" or "when" or "whenever" or "if" or "until" or "unless" or "before" or "after" or "most");

    // "has been screaming for an hour", but not "was crying for an hour", "left him crying for ten minutes" or "crying for an hour at bedtime"
    private static bool IsGoingOnFor(MarkedMessage message, int at)
    {
        if (!message.WordAt(at).EndsWith("ing", StringComparison.Ordinal) || message.WordAt(at + 1) is not ("for" or "since") || message.SentenceHas(at, Trait.EveryWord))
            return false;

        var before = Enumerable.Range(0, at).Where(word => message.SameSentence(word, at)).Select(message.WordAt);
        var behind = Enumerable.Range(at + 2, FarthestSubject).Where(word => message.SameSentence(word, at)).Select(message.WordAt).ToList();
        return behind.Take(FarthestUnit).Any(Hours.Contains) && !behind.Exists(NotNow.Contains) && !before.Any(word => word is "is" or "of" || NotNow.Contains(word));
    }

    // "Is crying in my arms the same" asks about crying itself.
    private static bool IsOfAChild(MarkedMessage message, int at) => (at <= 1 && !message.Has(at - 1, Trait.Asking)) || message.Before(at, Trait.Child | Trait.She | Trait.He, 4) >= 0;

    private static bool IsToldOfNow(MarkedMessage message, int at) =>
        message.After(at, Trait.NowWord, 6) >= 0 || message.Before(at, Trait.NowWord, 4) >= 0 || IsInProgress(message, at);

    // "hes crying in my arms", "she is screaming next to me": said in the present of a child close by.
    private static bool IsInProgress(MarkedMessage message, int at) =>
        message.Has(at - 1, Trait.Being) && message.WordAt(at - 1) is "hes" or "shes" or "is" or "theyre"
        && message.WordAt(at + 1) is "in" or "next" or "beside" or "on" or "as" or "while" && message.WordAt(at + 2) is "my" or "to" or "me" or "i" or "his" or "her";

    // "hes in the cot and screaming", but not "and screaming every night", "screaming at bedtime" or "when she is tired".
    private static bool IsGoingOn(MarkedMessage message, int at)
    {
        if (!message.WordAt(at).EndsWith("ing", StringComparison.Ordinal) || message.WordAt(at - 1) is not ("and" or "but" or "still"))
            return false;
        if (message.SentenceHas(at, Trait.EveryWord) || message.WordAt(at + 1) is "at" or "when" or "whenever" or "if" or "most" or "all" or "for" or "until" or "before" or "after" or "from")
            return false;

        var isPresent = false;
        for (var i = at - 1; message.SameSentence(i, at); i--)
        {
            if (message.WordAt(i) is "when" or "whenever" or "if" or "after" or "until" or "once")
                return false;
            isPresent |= at - i <= FarthestSubject && (message.WordAt(i) is "hes" or "shes" or "theyre" || (message.WordAt(i) == "is" && message.Has(i - 1, Trait.She | Trait.He | Trait.Child)));
        }

        return isPresent;
    }
}
