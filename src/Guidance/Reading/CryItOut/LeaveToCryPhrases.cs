namespace GentleSleepBot.Guidance.Reading;

/// <summary>Finds "let … cry" and "leave … crying" with a child between them, however the child is called: "leave their 8 month old to cry".</summary>
internal static class LeaveToCryPhrases
{
    private const int LongestGap = 7;

    public static IEnumerable<Mark> Find(MarkedMessage message)
    {
        for (var first = 0; first < message.Count; first++)
        {
            if (message.WordAt(first) is "let" or "lets" or "letting" or "leave" or "leaves" or "leaving" or "left" && End(message, first) is { } last)
                yield return new Mark(LexiconSection.CryItOut, (int)CryItOutWord.Name, first, last);
        }
    }

    private static int? End(MarkedMessage message, int first)
    {
        var isChildNamed = false;
        for (var i = first + 1; i <= first + LongestGap && message.SameClause(first, i); i++)
        {
            var word = message.WordAt(i);
            if (isChildNamed && word is "cry" or "crying" or "scream" or "screaming" or "wail" or "sob" or "roar" or "howl" or "grizzle" or "extinguish")
                return i;
            if (word is "me" or "myself" or "and" or "until" or "till" or "when" or "if" or "then" or "because" or "so" or "but" or "while" or "with" or "without" or "in" or "or")
                return null;
            isChildNamed |= message.Has(i, Trait.Child | Trait.She | Trait.He | Trait.They | Trait.Old) || word is "one" or "ones" or "theirs" or "mine" or "both";
        }

        return null;
    }
}
