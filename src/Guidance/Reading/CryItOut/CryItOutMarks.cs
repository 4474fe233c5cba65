using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>The names of leaving a child to cry in a message, and the words near them that show where the writer stands.</summary>
internal sealed class CryItOutMarks
{
    private const int Near = 9;
    private const int MostMarks = 100;

    private readonly MarkedMessage _message;
    private readonly List<Mark> _marks;

    public CryItOutMarks(MarkedMessage message)
    {
        _message = message;
        _marks = [.. message.Marks.Where(mark => mark.Section == LexiconSection.CryItOut).Take(MostMarks)];
        var spoken = LeaveToCryPhrases.Find(message).Take(MostMarks).Where(found => !_marks.Exists(mark => Overlaps(mark, found))).ToList();
        _marks.AddRange(spoken);
        Names = [.. _marks.Where(mark => (CryItOutWord)mark.Meaning is CryItOutWord.Name or CryItOutWord.WeakName or CryItOutWord.Wanted or CryItOutWord.Done or CryItOutWord.Refused)];
    }

    /// <summary>Marks that name it, or could.</summary>
    public IReadOnlyList<Mark> Names { get; }

    public bool HasCue(Mark mark, CryItOutWord meaning) => IsNear(mark, meaning, 0);

    /// <summary>Whether a mark of a meaning stands within so many sentences.</summary>
    public bool IsNear(Mark mark, CryItOutWord meaning, int sentences) =>
        _marks.Exists(cue => (CryItOutWord)cue.Meaning == meaning && Math.Abs(Sentence(cue.First) - Sentence(mark.First)) <= sentences);

    /// <summary>Whether a mark of a meaning stands in this sentence or the next two.</summary>
    public bool IsFollowed(Mark mark, CryItOutWord meaning) =>
        _marks.Exists(cue => (CryItOutWord)cue.Meaning == meaning && Sentence(cue.First) - Sentence(mark.First) is 0 or 1 or 2);

    /// <summary>A refusal counts when it stands close by and nobody else speaks it: "my husband doesn't want to" is not the writer's.</summary>
    public bool Refuses(Mark mark) => _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning is CryItOutWord.RefusalCue or CryItOutWord.Refusal or CryItOutWord.Firm && _message.SameSentence(cue.First, mark.First)
        && Distance(cue, mark) <= Near && !IsSaidByAnother(cue) && !IsOnceSaid(cue) && !IsOfSomethingElse(cue, mark) && !IsInQuestion(cue, mark));

    /// <summary>"I can't do that", "over my dead body" take up what was named just before; what the writer did themselves needs a firmer word.</summary>
    public bool RefusesNext(Mark mark) => _marks.Exists(cue =>
        Sentence(cue.First) - Sentence(mark.First) is > 0 and var on
        && ((CryItOutWord)cue.Meaning == CryItOutWord.Firm ? on <= 3 : (CryItOutWord)cue.Meaning == CryItOutWord.Refusal && on <= 2 && !IsOwnDeed(mark)) && !IsSaidByAnother(cue) && IsWhole(cue));

    /// <summary>"I always said I'd never, and now I'm googling it"</summary>
    public bool IsOnceSaid(Mark cue) =>
        _marks.Exists(said => (CryItOutWord)said.Meaning == CryItOutWord.OnceSaid && said.Last < cue.First && _message.SameSentence(said.First, cue.First));

    /// <summary>"should I let her cry" is the writer's; "everyone says just let her cry" and "my sister did CIO" are not.</summary>
    public bool IsOwn(Mark mark) =>
        (CryItOutWord)mark.Meaning is CryItOutWord.Done or CryItOutWord.Wanted && _message.Before(mark.First, Trait.Adult, 4) < 0
        && !IsBetween(CryItOutWord.HearsayCue, mark.First - 4, mark.First, mark);

    /// <summary>"is it time to let her cry like everyone did": the writer's wish comes first, and nobody else's word stands between.</summary>
    public bool IsOwnWish(Mark mark) => _marks.Exists(cue =>
        (CryItOutWord)cue.Meaning == CryItOutWord.OwnWish && cue.Last < mark.First && mark.First - cue.Last <= Near
        && _message.SameSentence(cue.First, mark.First) && !IsSaidByAnother(cue) && !IsBetween(CryItOutWord.HearsayCue, cue.Last, mark.First, mark));

    /// <summary>"I let him cry it out but he is wide awake": the same sentence goes on in the present.</summary>
    public bool GoesOn(Mark mark)
    {
        var then = _message.WordAt(mark.Last + 1) == "it" ? mark.Last + 3 : mark.Last + 1;
        return (CryItOutWord)mark.Meaning == CryItOutWord.Done && _message.WordAt(then) is "but" or "and" && _message.Has(then + 1, Trait.She | Trait.He)
            && !HasCue(mark, CryItOutWord.DoneCue) && !_message.Has(then + 2, Trait.Was | Trait.PastVerb);
    }

    public bool IsAsked(Mark mark)
    {
        var last = mark.Last;
        while (_message.SameSentence(last, last + 1))
            last++;
        return _message.Gap(last).Contains('?') || (last == _message.Count - 1 && _message.Text.Original.AsSpan(_message[last].Word.End).Contains('?'));
    }

    /// <summary>"40 minutes of crying, do I go in?": waiting outside for a length of time while the child cries.</summary>
    public Mark? WaitingOutside()
    {
        var isTimed = false;
        var isCrying = false;
        for (var i = 0; i < _message.Count; i++)
        {
            isTimed |= _message[i].Word.Kind == WordKind.Clock || _message.Lexicon.Units.TryGetValue(_message.WordAt(i), out var unit) && unit is QuantityUnit.Minute or QuantityUnit.Hour;
            isCrying |= _message.Has(i, Trait.CryWord) || (_message.WordAt(i) is "scream" or "cry" && _message.Has(i - 1, Trait.She | Trait.He | Trait.Child));
        }

        var waiting = _marks.FindAll(mark => (CryItOutWord)mark.Meaning == CryItOutWord.GoingIn && _message.Before(mark.First, Trait.Adult, 3) < 0);
        return isTimed && (isCrying ? waiting.Count > 0 : waiting.Count > 1) ? waiting[0] : null;
    }

    /// <summary>"cries it out in his dad's arms"</summary>
    public bool IsInArms(Mark mark)
    {
        for (var i = mark.Last + 1; i <= mark.Last + 5 && _message.SameClause(mark.Last, i); i++)
        {
            if (_message.WordAt(i) is "arms" or "lap")
                return true;
        }

        return false;
    }

    /// <summary>"Nanny says she never leaves her to cry"</summary>
    public bool IsDenied(Mark mark) => _message.Before(mark.First, Trait.Negation, 2) >= 0;

    /// <summary>Whether crying is spoken of in this sentence or beside it.</summary>
    public bool SpeaksOfCrying(Mark mark)
    {
        for (var i = 0; i < _message.Count; i++)
        {
            if (Math.Abs(Sentence(i) - Sentence(mark.First)) <= 1 && (_message.Has(i, Trait.CryWord) || _message.WordAt(i) is "cry" or "cries" or "cried" or "screams"))
                return true;
        }

        return false;
    }

    private bool IsBetween(CryItOutWord meaning, int from, int to, Mark mark) =>
        _marks.Exists(cue => (CryItOutWord)cue.Meaning == meaning && cue.First >= from && cue.Last < to && _message.SameSentence(cue.Last, mark.First));

    // "I can't." refuses; "I can't control that house" does not.
    private bool IsWhole(Mark cue) =>
        _message.WordAt(cue.Last) is not ("cant" or "cannot" or "wont" or "to" or "not") || !_message.SameClause(cue.Last, cue.Last + 1) || _message.WordAt(cue.Last + 1) is "do" or "let" or "leave";

    private bool IsOwnDeed(Mark mark) =>
        (CryItOutWord)mark.Meaning == CryItOutWord.Done && (_message.Has(mark.First, Trait.Myself) || _message.Before(mark.First, Trait.Myself, 3) >= 0);

    private bool IsSaidByAnother(Mark cue)
    {
        if (_message.Before(cue.First, Trait.Myself, 4) >= 0 || _message.Has(cue.First, Trait.Myself))
            return false;
        return _message.Before(cue.First, Trait.Adult, 4) >= 0 && !_message.Has(cue.First - 1, Trait.Myself);
    }

    // "hard to let her cry because I don't want to disturb the neighbours"
    private bool IsOfSomethingElse(Mark cue, Mark mark) => cue.First > mark.Last
        && (_message.WordAt(cue.Last) == "want" ? cue.Last + 1 : cue.Last) is var to && _message.WordAt(to) == "to" && _message.WordAt(to - 1) == "want"
        && _message.WordAt(to + 1) is not ("do" or "let" or "leave" or "hear" or "go" or "try" or "use" or "be");

    // "is four months too young for extinction?"
    private bool IsInQuestion(Mark cue, Mark mark) => _message.WordAt(cue.First) is "too" && IsAsked(mark);

    private int Sentence(int at) => _message[at].Word.Sentence;

    private static bool Overlaps(Mark one, Mark other) => IsAboutIt(one) && one.First <= other.Last && other.First <= one.Last;

    private static bool IsAboutIt(Mark mark) => (CryItOutWord)mark.Meaning is CryItOutWord.Name or CryItOutWord.Wanted or CryItOutWord.Done or CryItOutWord.Refused or CryItOutWord.Stays or CryItOutWord.WeakName;

    private static int Distance(Mark cue, Mark mark) => cue.First > mark.Last ? cue.First - mark.Last : mark.First > cue.Last ? mark.First - cue.Last : 0;
}
