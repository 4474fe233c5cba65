namespace GentleSleepBot.Guidance.Reading;

/// <summary>Tells what a message only supposes from what it says is so: a thing that is asked about, a place that is aimed at.</summary>
internal sealed class Supposed(MarkedMessage message)
{
    private const int FarthestAim = 7;
    private const int FarthestAsking = 12;

    /// <summary>Whether a question asks if the thing is right or to be used: "is a dummy ok?", "should we try formula". "Should I stop the dummy" says that there is one.</summary>
    public bool IsAskedAbout(Mark mark)
    {
        for (var i = mark.First - 1; i >= -1 && mark.First - i <= FarthestAsking; i--)
        {
            if (i < 0 || !message.SameClause(i, mark.First))
                return false;
            if (IsGoingOn(i))
                return false;
            if (Asks(i, mark.First))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody is to come to a place and is not there yet: "move her to her own bed", "want him in his own room". "Out of our bed" and "moved last week" tell where a child is.</summary>
    public bool IsAimedAt(Mark mark)
    {
        if (message.WordAt(mark.First - 1) is "from" || (message.WordAt(mark.First - 2) is "out" or "off" && message.WordAt(mark.First - 1) == "of"))
            return false;

        for (var i = mark.First - 1; i >= 0 && mark.First - i <= FarthestAim && message.SameClause(i, mark.First); i--)
        {
            if (message.WordAt(i) is "move" or "moving" or "transition" or "transitioning" or "transfer" or "switch" or "switching" or "want" or "wanting" or "ready" or "hoping"
                && message.WordAt(i - 1) is not ("since" or "after" or "doesnt" or "didnt" or "wont" or "not"))
                return i < mark.First - 1 || message.WordAt(i) is "want";
        }

        return false;
    }

    // "is a dummy ok", "would formula help", "should i give him a dummy", "what about white noise", "ok to use a dummy"
    private bool Asks(int at, int thing)
    {
        var word = message.WordAt(at);
        var next = message.Has(at + 1, Trait.Article) ? at + 2 : at + 1;
        if (word is "is" or "are" or "would" or "could" or "will" or "can" or "does" or "do" && next == thing)
            return IsOpening(at);
        if (word is "should" or "shall" or "can" or "could" or "may" or "does" or "do" && message.Has(at + 1, Trait.Myself | Trait.She | Trait.He | Trait.They | Trait.Child))
            return IsOpening(at) && message.WordAt(at - 1) is not ("how" or "why" or "what" or "where");
        if (word is "about" && message.WordAt(at - 1) is "what" or "how")
            return next == thing;
        return word == "to" && message.WordAt(at + 1) is "use" or "try" or "start" or "introduce" or "offer" or "give"
            && message.WordAt(at - 1) is "ok" or "okay" or "safe" or "fine" or "early" or "late" or "bad" or "worth";
    }

    private bool IsOpening(int at) => !message.SameClause(at - 1, at) || message.WordAt(at - 1) is "wait" or "and" or "but" or "so" or "ok" or "or" or "also" or "when" or "hi" or "hey" or "then";

    private bool IsGoingOn(int at) => message.WordAt(at) is "still" or "stop" or "stopping" or "keep" or "keeps" or "wean" or "weaning" or "quit" or "continue" or "replace" or "drop" or "ditch" or "without" or "that" or "because" or "if";
}
