namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// Reads where the writer stands on leaving a child to cry. Their own refusal outweighs everything else said in the message, so that nobody
/// who rejects it is answered as if they asked for it.
/// </summary>
internal sealed class CryItOutReader(MarkedMessage message)
{
    private const int Near = 9;
    private const int MostMarks = 100;

    private readonly List<Mark> _marks = [.. message.Marks.Where(mark => mark.Section == LexiconSection.CryItOut).Take(MostMarks)];

    public Stated<CryItOutStance>? Read()
    {
        Stated<CryItOutStance>? strongest = null;
        foreach (var mark in _marks)
        {
            if (!IsName(mark) || StandOn(mark) is not { } stance)
                continue;
            if (strongest is null || Weight(stance) > Weight(strongest.Value))
                strongest = new Stated<CryItOutStance>(stance, message.Evidence(mark.First, mark.Last));
        }

        return strongest;
    }

    private static int Weight(CryItOutStance stance) => stance switch
    {
        CryItOutStance.Rejects => 4,
        CryItOutStance.Told => 3,
        CryItOutStance.Wants => 2,
        CryItOutStance.Tried => 1,
        _ => 0,
    };

    private static bool IsName(Mark mark) =>
        (CryItOutWord)mark.Meaning is CryItOutWord.Name or CryItOutWord.Wanted or CryItOutWord.Done or CryItOutWord.Refused;

    private CryItOutStance? StandOn(Mark mark)
    {
        var word = (CryItOutWord)mark.Meaning;
        if (word == CryItOutWord.Refused || Refuses(mark) || RefusesNext(mark))
            return CryItOutStance.Rejects;
        if (HasCue(mark, CryItOutWord.HearsayCue) && !IsOwn(mark))
            return CryItOutStance.Told;
        if (word == CryItOutWord.Wanted || HasCue(mark, CryItOutWord.DoingCue))
            return CryItOutStance.Wants;
        if (word == CryItOutWord.Done || HasCue(mark, CryItOutWord.DoneCue))
            return HasCueNext(mark, CryItOutWord.DoingCue) ? CryItOutStance.Wants : CryItOutStance.Tried;
        return HasCue(mark, CryItOutWord.WishCue) || IsAsked(mark) ? CryItOutStance.Wants : null;
    }

    // A refusal counts when it stands close by and nobody else speaks it: "my husband doesn't want to" is not the writer's.
    private bool Refuses(Mark mark) => _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning is CryItOutWord.RefusalCue or CryItOutWord.Refusal && message.SameSentence(cue.First, mark.First)
        && Distance(cue, mark) <= Near && !IsSaidByAnother(cue));

    // "I can't do that", "over my dead body" take up what was named just before.
    private bool RefusesNext(Mark mark) => !IsOwnDeed(mark) && _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning == CryItOutWord.Refusal && Sentence(cue.First) - Sentence(mark.First) is 1 or 2 && !IsSaidByAnother(cue) && IsWhole(cue));

    // "I can't." refuses; "I can't control that house" does not.
    private bool IsWhole(Mark cue) =>
        message.WordAt(cue.Last) is not ("cant" or "cannot" or "wont" or "to") || !message.SameClause(cue.Last, cue.Last + 1) || message.WordAt(cue.Last + 1) is "do" or "let" or "leave";

    private bool IsOwnDeed(Mark mark) =>
        (CryItOutWord)mark.Meaning == CryItOutWord.Done && (message.Has(mark.First, Trait.Myself) || message.Before(mark.First, Trait.Myself, 3) >= 0);

    private bool IsSaidByAnother(Mark cue)
    {
        if (message.Before(cue.First, Trait.Myself, 3) >= 0 || message.Has(cue.First, Trait.Myself))
            return false;
        return message.Before(cue.First, Trait.Adult, 4) >= 0 && !message.Has(cue.First - 1, Trait.Myself);
    }

    // "should I let her cry" is the writer's; "everyone says just let her cry" and "my sister did CIO" are not.
    private bool IsOwn(Mark mark) =>
        (CryItOutWord)mark.Meaning is CryItOutWord.Done or CryItOutWord.Wanted && message.Before(mark.First, Trait.Adult, 4) < 0
        && !_marks.Exists(cue => (CryItOutWord)cue.Meaning == CryItOutWord.HearsayCue && cue.Last < mark.First && mark.First - cue.Last <= 3 && message.SameSentence(cue.Last, mark.First));

    private bool HasCue(Mark mark, CryItOutWord meaning) => _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning == meaning && message.SameSentence(cue.First, mark.First));

    private bool HasCueNext(Mark mark, CryItOutWord meaning) => _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning == meaning && Sentence(cue.First) - Sentence(mark.First) is 0 or 1 or 2);

    private bool IsAsked(Mark mark)
    {
        var last = mark.Last;
        while (message.SameSentence(last, last + 1))
            last++;
        return message.Gap(last).Contains('?') || (last == message.Count - 1 && message.Text.Original.AsSpan(message[last].Word.End).Contains('?'));
    }

    private int Sentence(int at) => message[at].Word.Sentence;

    private static int Distance(Mark cue, Mark mark) => cue.First > mark.Last ? cue.First - mark.Last : mark.First > cue.Last ? mark.First - cue.Last : 0;
}
