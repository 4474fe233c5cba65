namespace GentleSleepBot.Guidance.Reading;

/// <summary>Judges what a figure with an age's unit is. The rules are asked in order and the first that knows decides.</summary>
internal sealed partial class AgeRules
{
    private const double FewestWeeksAtBirth = 22;
    private const double MostMonthsEarly = 4.5;
    private const int MostWordsToNow = 3;

    private readonly MarkedMessage _message;
    private readonly AgeOwners _owners;
    private readonly BareAges _bare;
    private readonly FigureSurroundings _around;
    private readonly Func<Quantity, AgeKind>[] _rules;

    public AgeRules(MarkedMessage message, IReadOnlyList<Quantity> quantities)
    {
        _message = message;
        _around = new FigureSurroundings(message);
        _owners = new AgeOwners(message, quantities, _around);
        _bare = new BareAges(message, quantities, _around);
        _rules =
        [
            SoFar, WhatFollows, Birth, Pregnancy, Denied, Ago, Before, Awaited, Turning, GoneBy, AtAnAge, Duration, Bare, _owners.Judge,
        ];
    }

    /// <summary>The unit that a bare age is given in.</summary>
    public QuantityUnit BareUnit(Quantity quantity) => _bare.IsInMonths(quantity) ? QuantityUnit.Month : QuantityUnit.Year;

    public AgeKind Judge(Quantity quantity)
    {
        if (!quantity.CouldBeAge && quantity.Unit != QuantityUnit.None)
            return AgeKind.None;
        if (quantity.Unit == QuantityUnit.None)
            return JudgeBare(quantity);
        return JudgeByRules(quantity);
    }

    private AgeKind JudgeBare(Quantity quantity)
    {
        if (_around.Follows(quantity, Trait.Weeker, 1) && quantity.Low is >= FewestWeeksAtBirth and <= 42)
            return AgeKind.WeeksAtBirth;
        if (IsBornAt(quantity))
            return AgeKind.WeeksAtBirth;
        if ((_message[quantity.First].Word.Number is not null || _message.Has(quantity.Last + 1, Trait.Corrected)) && Corrected(quantity))
            return AgeKind.Corrected;
        return Bare(quantity) == AgeKind.Other ? AgeKind.None : JudgeByRules(quantity);
    }

    private AgeKind JudgeByRules(Quantity quantity)
    {
        foreach (var rule in _rules)
        {
            if (rule(quantity) is var kind and not AgeKind.None)
                return kind;
        }

        return AgeKind.None;
    }

    private AgeKind WhatFollows(Quantity q)
    {
        if (_around.WordBefore(q) is "the" or "those" or "these" && !_around.IsOld(q) && !_around.Follows(q, Trait.Regression, 2))
            return AgeKind.Other;
        if (_around.Follows(q, Trait.Actual, 2) && !_around.Follows(q, Trait.Corrected, 1))
            return AgeKind.Child;
        if (Corrected(q))
            return AgeKind.Corrected;
        if (_around.Follows(q, Trait.Weeker, 1))
            return q.Low < FewestWeeksAtBirth ? AgeKind.WeeksEarly : AgeKind.WeeksAtBirth;
        if (_around.Follows(q, Trait.Early, 2) && q.Unit != QuantityUnit.Year && q.Months <= MostMonthsEarly)
            return AgeKind.WeeksEarly;
        if (_around.Follows(q, Trait.Postpartum, 2) || _message.Before(q.First, Trait.Postpartum, 2) >= 0)
            return AgeKind.Postpartum;
        if (_around.Follows(q, Trait.Regression, 2) && !_around.IsSaidOfAChild(q))
            return AgeKind.Regression;
        if (_around.Follows(q, Trait.OlderThan, 1) || (q.Low == 0 && q.High > 0) || UpTo(q))
            return AgeKind.Other;
        if (_around.Follows(q, Trait.Event, 2))
            return AgeKind.Event;
        if (_around.WordBefore(q) is "under" or "below" && !_message.Has(q.First - 1, Trait.Nearly))
            return AgeKind.Other;
        return _around.Follows(q, Trait.Thing | Trait.Pet, 2) && !_around.IsOld(q) ? AgeKind.Other : AgeKind.None;
    }

    private AgeKind Birth(Quantity q)
    {
        var lead = _around.Lead(q);
        if (q.Unit != QuantityUnit.Week || q.Low is < 22 or > 42 || _around.Follows(q, Trait.Ago | Trait.Old, 1))
            return AgeKind.None;
        var born = _message.Before(q.First, Trait.Birth, 5);
        if (born < 0 && _message.WordAt(lead) == "at")
            born = _message.After(q.Last, Trait.Birth, 4);
        return born >= 0 && (_message.WordAt(lead) is "at" or "born" || q.IsCompound) ? AgeKind.WeeksAtBirth : AgeKind.None;
    }

    private AgeKind Pregnancy(Quantity q)
    {
        if ((_around.Follows(q, Trait.Pregnant, 3) && !_around.IsOld(q)) || (_message.Before(q.First, Trait.Pregnant, 3) >= 0 && !IsOld(q.Last + 1)) || IsHowFar(q))
            return AgeKind.Pregnancy;
        if (q.Unit is QuantityUnit.Year or QuantityUnit.Day || IsOld(q.Last + 1))
            return AgeKind.None;
        return IsWriter(_around.Lead(q)) || IsLatePregnancy(q) ? AgeKind.Pregnancy : AgeKind.None;
    }

    // "39 weeks today, nesting": so many weeks at the head of a message that speaks of no "he" or "she".
    private bool IsLatePregnancy(Quantity q)
    {
        if (q.Unit != QuantityUnit.Week || q.Low is < 24 or > 42 || _message.SameSentence(q.First - 1, q.First))
            return false;
        for (var i = 0; i < _message.Count; i++)
        {
            if (_message.Has(i, Trait.She | Trait.He))
                return false;
        }

        return true;
    }

    // "not 9 weeks", but not "not quite 4 months" and not "not even 4 months".
    private AgeKind Denied(Quantity q)
    {
        if (_message.Has(q.First - 1, Trait.Nearly))
            return AgeKind.None;
        if (_around.WordBefore(q) == "not")
            return _message.WordAt(q.Last + 1) == "yet" || _message.WordAt(q.Last + 2) == "yet" ? AgeKind.Future : AgeKind.Other;
        return AgeKind.None;
    }

    private AgeKind Turning(Quantity q)
    {
        var verb = _message.Before(q.First, Trait.Turning, 3);
        if (verb < 0)
            return AgeKind.None;
        if (_message.Before(verb, Trait.Since, 5) is var since && since >= 0)
            return _message.WordAt(since) == "since" ? AgeKind.Reached : AgeKind.Past;
        if (_message.Has(verb, Trait.Nearly) || _message.WordAt(verb) is not ("turns" or "turn" or "turning" or "be" or "hits" or "hitting"))
            return AgeKind.Child;
        return _message.After(q.Last, Trait.Soon, 5) >= 0 || _message.Before(q.First, Trait.Soon, 6) >= 0 || _around.IsDated(q) || IsTurningNow(verb)
            ? AgeKind.Child : AgeKind.Future;
    }

    private AgeKind Ago(Quantity q)
    {
        if (!_around.Follows(q, Trait.Ago, 1))
            return AgeKind.None;
        var born = _message.Before(q.First, Trait.Birth, 12) >= 0 || _message.After(q.Last, Trait.Birth, 6) >= 0;
        if (born)
            return AgeKind.SinceBirth;
        var had = _message.Before(q.First, Trait.Having, 7);
        return had >= 0 && _message.Before(q.First, Trait.Child | Trait.Twins, 5) > had ? AgeKind.SinceBirth : AgeKind.Other;
    }

    // "in 2 months", "by 15 months", "until 6 months", "since 4 months", "from 3 months to 8 months".
    private AgeKind Before(Quantity q)
    {
        var lead = _around.Lead(q);
        var word = _message.WordAt(lead);
        if (word is "in" or "by" or "within" && !IsOld(q.Last + 1))
            return AgeKind.Future;
        if (_message.Has(lead, Trait.Since) && !(_around.IsOld(q) && (_message.Has(q.First - 1, Trait.Mine) || _around.WordBefore(q) is "a" or "an")))
            return AgeKind.Past;
        return word is "to" && _message.Before(lead, Trait.Since, 4) >= 0 ? AgeKind.Past : AgeKind.None;
    }

    // "when he's 6 months can he have his own room", "once she is 2", "by the time he's 12 months"; but not "since she's 8 months".
    private AgeKind Awaited(Quantity q)
    {
        var lead = _around.Lead(q);
        if (!_message.Has(lead, Trait.Being) || _message.Has(lead, Trait.Was) || _message.After(q.Last, Trait.NowWord, MostWordsToNow) >= 0)
            return AgeKind.None;

        var at = lead - 1;
        while (_message.SameClause(at, lead) && _message.Has(at, Trait.He | Trait.She | Trait.Child | Trait.Mine))
            at--;
        return _message.SameClause(at, lead) && (_message.WordAt(at) is "when" or "once" or "until" or "till" or "til" || (_message.WordAt(at) == "time" && _message.WordAt(at - 2) == "by"))
            ? AgeKind.Future : AgeKind.None;
    }

    private AgeKind GoneBy(Quantity q)
    {
        if (_around.IsOld(q) && _around.LeadsSentence(q))
            return AgeKind.None;
        if (_around.IsBefore(q, Trait.Was) && !IsWhenNow(q))
            return AgeKind.Past;
        var was = _message.Before(q.First, Trait.Was, 3);
        if (was < 0 || _message.After(q.Last, Trait.JustNow, 3) >= 0 || _message.Has(was + 1, Trait.Mine))
            return AgeKind.None;
        return AgeKind.Past;
    }

    private AgeKind AtAnAge(Quantity q)
    {
        var lead = _around.Lead(q);
        if (_message.WordAt(lead) is not ("at" or "around" or "age"))
            return AgeKind.None;
        if (_message.WordAt(lead) == "age" && !_message.SameSentence(lead - 1, lead) && _around.EndsClause(q))
            return AgeKind.Child;
        if (_message.Before(lead, Trait.NowWord, 3) >= 0 || _message.Has(q.Last + 1, Trait.NowWord))
            return AgeKind.Child;
        var past = _message.Before(lead, Trait.PastVerb | Trait.Was);
        if (past >= 0 && (_message.Before(past, Trait.JustNow, 3) >= 0 || _message.Before(lead, Trait.JustNow, lead - past) >= 0))
            return AgeKind.Event;
        if ((past >= 0 && past > _message.Before(lead, Trait.Being & ~Trait.PastVerb, lead - past)) || (_message.After(q.Last, Trait.Was, 3) >= 0 && !IsWhenNow(q)))
            return AgeKind.Past;
        if (_message.After(q.Last, Trait.PastVerb) is var verb && verb >= 0 && _message.Before(verb, Trait.Being, 2) < 0 && _message.Before(lead, Trait.Being) < 0)
            return AgeKind.Past;
        if (_message.Has(lead - 1, Trait.Mine))
            return AgeKind.Child;
        return _message.SentenceHas(q.First, Trait.Report | Trait.Outsider) && _around.WordBehind(q) is not ("we" or "she" or "he" or "i") ? AgeKind.Other : AgeKind.General;
    }

    private AgeKind Duration(Quantity q)
    {
        if (_around.IsOld(q) || (_around.WordBefore(q) is "my" or "our" && q.CouldBeAge))
            return AgeKind.None;
        if (_around.IsBefore(q, Trait.DurationTail))
            return AgeKind.Other;
        var lead = _around.Lead(q);
        if (_around.WordBefore(q) == "over" && !_message.Has(lead, Trait.Being | Trait.Turning))
            return AgeKind.Other;
        if (!_message.Has(lead, Trait.DurationLead) || (_message.WordAt(lead) == "of" && _message.Has(lead - 1, Trait.Child)))
            return AgeKind.None;
        return _message.WordAt(lead) == "for" && _message.Before(lead, Trait.Advice, 4) >= 0 ? AgeKind.General : AgeKind.Other;
    }

    private AgeKind Bare(Quantity q) =>
        q.Unit == QuantityUnit.None && !_bare.IsAge(q) ? AgeKind.Other : AgeKind.None;
}
