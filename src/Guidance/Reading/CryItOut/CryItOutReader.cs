namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// Reads where the writer stands on leaving a child to cry. Their own refusal outweighs everything else said in the message, so that nobody
/// who rejects it is answered as if they asked for it.
/// </summary>
internal sealed class CryItOutReader(MarkedMessage message)
{
    private readonly CryItOutMarks _marks = new(message);

    public Stated<CryItOutStance>? Read()
    {
        Stated<CryItOutStance>? strongest = null;
        foreach (var mark in _marks.Names)
        {
            if (StandOn(mark) is not { } stance)
                continue;
            if (strongest is null || Weight(stance) > Weight(strongest.Value))
                strongest = new Stated<CryItOutStance>(stance, message.Evidence(mark.First, mark.Last));
        }

        return strongest ?? (_marks.WaitingOutside() is { } waiting ? new Stated<CryItOutStance>(CryItOutStance.Wants, message.Evidence(waiting.First, waiting.Last)) : null);
    }

    private static int Weight(CryItOutStance stance) => stance switch
    {
        CryItOutStance.Rejects => 4,
        CryItOutStance.Told => 3,
        CryItOutStance.Wants => 2,
        CryItOutStance.Tried => 1,
        _ => 0,
    };

    private CryItOutStance? StandOn(Mark mark)
    {
        var word = (CryItOutWord)mark.Meaning;
        if ((word == CryItOutWord.Refused && !_marks.IsOnceSaid(mark)) || _marks.Refuses(mark) || _marks.RefusesNext(mark))
            return CryItOutStance.Rejects;
        if (_marks.IsNear(mark, CryItOutWord.Stays, 1) || _marks.IsInArms(mark))
            return null;
        if (_marks.IsOwnWish(mark) && (word != CryItOutWord.WeakName || _marks.SpeaksOfCrying(mark)))
            return CryItOutStance.Wants;
        if (_marks.HasCue(mark, CryItOutWord.HearsayCue) && !_marks.IsOwn(mark))
            return _marks.IsDenied(mark) ? null : CryItOutStance.Told;
        if (word == CryItOutWord.WeakName && !_marks.SpeaksOfCrying(mark))
            return null;
        if (_marks.HasCue(mark, CryItOutWord.OverCue) || (_marks.IsNear(mark, CryItOutWord.OverCue, 1) && (word == CryItOutWord.Done || _marks.HasCue(mark, CryItOutWord.DoneCue))))
            return CryItOutStance.Tried;
        if (word == CryItOutWord.Wanted || _marks.HasCue(mark, CryItOutWord.DoingCue))
            return CryItOutStance.Wants;
        if (word == CryItOutWord.Done || _marks.HasCue(mark, CryItOutWord.DoneCue))
            return _marks.IsFollowed(mark, CryItOutWord.DoingCue) || _marks.GoesOn(mark) ? CryItOutStance.Wants : CryItOutStance.Tried;
        return word == CryItOutWord.Name || _marks.HasCue(mark, CryItOutWord.WishCue) || _marks.HasCue(mark, CryItOutWord.OwnWish) || _marks.IsAsked(mark)
            ? CryItOutStance.Wants : null;
    }
}
