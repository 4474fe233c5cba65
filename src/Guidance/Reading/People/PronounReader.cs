namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads which word the writer uses for the child; pronouns of other people nearby do not count, and a boy or girl named tells more surely than any pronoun.</summary>
internal static class PronounReader
{
    private const int NounWeight = 5;

    /// <param name="message">The message.</param>
    /// <param name="writer">Who writes, as far as known.</param>
    public static Stated<ChildPronoun>? Read(MarkedMessage message, WriterRole? writer)
    {
        int she = 0, he = 0, they = 0, firstShe = -1, firstHe = -1, firstThey = -1;
        var isNamed = false;
        var ofGrandparent = writer is WriterRole.Grandmother or WriterRole.Grandfather or WriterRole.Grandparent;
        var (sheWeight, heWeight) = (Mentions(message, Trait.Woman) ? 1 : 2, Mentions(message, Trait.Man) ? 1 : 2);
        for (var i = 0; i < message.Count; i++)
        {
            var child = message.Has(i, Trait.Child);
            var isGirl = message.Has(i, Trait.Girl);
            if ((isGirl || message.Has(i, Trait.Boy)) && child && !IsGrownUp(message, i, ofGrandparent))
            {
                isNamed = true;
                if (isGirl)
                    Count(ref she, ref firstShe, i, NounWeight);
                else
                    Count(ref he, ref firstHe, i, NounWeight);
            }
            else if (message.Has(i, Trait.She) && !IsSomebodyElse(message, i, Trait.Woman, ofGrandparent))
                Count(ref she, ref firstShe, i, sheWeight);
            else if (message.Has(i, Trait.He) && !IsSomebodyElse(message, i, Trait.Man, ofGrandparent))
                Count(ref he, ref firstHe, i, heWeight);
            else if (message.WordAt(i) is "they" or "theyre" && message.Before(i, Trait.Child, 8) >= 0)
                Count(ref they, ref firstThey, i, 1);
        }

        if (she == he)
            return they > 0 && she == 0 ? Of(message, ChildPronoun.They, firstThey) : null;
        var sure = isNamed && Math.Min(she, he) * 2 < Math.Max(she, he) ? Certainty.Stated : Certainty.Approximate;
        return she > he ? Of(message, ChildPronoun.She, firstShe, sure) : Of(message, ChildPronoun.He, firstHe, sure);
    }

    private static bool IsSomebodyElse(MarkedMessage message, int at, Trait grownUp, bool ofGrandparent)
    {
        for (var i = at - 1; i >= 0 && at - i <= 12 && message.SameSentence(i, at); i--)
        {
            if (message.Has(i, Trait.Child))
                return IsGrownUp(message, i, ofGrandparent);
            if (message.Has(i, grownUp) && message.Has(i, Trait.Adult | Trait.Outsider | Trait.Sibling))
                return true;
        }

        return false;
    }

    // "my daughter (24)", "my daughter's baby", a grandmother's "my daughter": the daughter is not the child.
    private static bool IsGrownUp(MarkedMessage message, int at, bool ofGrandparent)
    {
        if (ofGrandparent && message.WordAt(at) is "daughter" or "son" && message.Has(at - 1, Trait.Mine))
            return true;
        if (message.WordAt(at) is "daughters" or "sons" && message.WordAt(at - 1) is "my" or "our" && message.Has(at + 1, Trait.Child))
            return true;
        for (var i = at + 1; i <= at + 2; i++)
        {
            if (i < message.Count && message[i].Word.Number is >= 15 and < 60 && !message.Lexicon.Units.ContainsKey(message.WordAt(i + 1)))
                return true;
        }

        return false;
    }

    private static bool Mentions(MarkedMessage message, Trait grownUp)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, grownUp) && message.Has(i, Trait.Adult))
                return true;
        }

        return false;
    }

    private static Stated<ChildPronoun> Of(MarkedMessage message, ChildPronoun pronoun, int at, Certainty certainty = Certainty.Stated) =>
        new(pronoun, message.Evidence(at, at), certainty);

    private static void Count(ref int count, ref int first, int at, int weight)
    {
        count += weight;
        if (first < 0)
            first = at;
    }
}
