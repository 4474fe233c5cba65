namespace GentleSleepBot.Guidance.Reading;

/// <summary>Turns messages into facts. Build it once; safe for use from many threads.</summary>
/// <param name="lexicon">The parents' words.</param>
public sealed class FactReader(Lexicon lexicon)
{
    /// <summary>Reads the facts in a message; never fails, whatever the text holds.</summary>
    /// <param name="message">The message.</param>
    /// <param name="context">What is known before, and what was asked.</param>
    public Facts Read(ParentMessage message, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(context);

        var marked = new MarkedMessage(message.Text, lexicon);
        if (marked.Count == 0)
            return Facts.None;

        var quantities = new QuantityScanner(marked).Scan();
        var children = new ChildrenReader(marked, quantities).Read(context);
        var phrases = ReadPhrases(marked);
        var facts = phrases with
        {
            Child = children.Child,
            OtherChildren = children.Others,
            WhichChildIsUnclear = children.IsUnclear,
            AgeMentions = children.Mentions,
            Pronoun = PronounReader.Read(marked, (phrases.Writer ?? context.Earlier?.Writer)?.Value),
            Wakings = new WakingReader(marked, quantities).Read(context.Asked == FactKind.Wakings),
            Naps = NapReader.Read(marked, quantities, context.Asked == FactKind.Naps),
            Questions = QuestionReader.Read(marked),
            Temperature = TemperatureUnitReader.Read(marked),
            CryingNow = CryingNowReader.Read(marked),
        };
        var times = new BedAndWakeReader(marked);
        facts = facts with
        {
            Bedtime = times.Bedtime(context.Asked == FactKind.Bedtime),
            WakeTime = times.WakeTime(context.Asked == FactKind.WakeTime),
        };
        return facts with { Corrections = CorrectionReader.Read(marked, facts) };
    }

    private Facts ReadPhrases(MarkedMessage marked)
    {
        var marks = new MarkReader(marked);
        var supposed = new Supposed(marked);
        var feelings = marks.All(LexiconSection.Feelings, meaning => (Feeling)meaning, marks.IsWriters);
        return new Facts
        {
            Writer = WriterReader.Read(marked),
            Others = marks.All(LexiconSection.People, meaning => (Person)meaning),
            Places = marks.All(LexiconSection.Places, meaning => (SleepPlace)meaning, mark => marks.IsUsed(mark) && (IsRisky((SleepPlace)mark.Meaning) || !(supposed.IsAskedAbout(mark) || supposed.IsAimedAt(mark)))),
            Settling = marks.All(LexiconSection.Settling, meaning => (SettlingWay)meaning, mark => marks.IsSaid(mark) && !supposed.IsAskedAbout(mark)),
            Feeding = FeedingReader.Read(marks, supposed),
            Feelings = feelings,
            Alone = feelings.FirstOrDefault(feeling => feeling.Value == Feeling.Lonely),
            Wants = marks.All(LexiconSection.Wants, meaning => (Want)meaning),
            Tried = marks.All(LexiconSection.Methods, meaning => lexicon.Methods[meaning], marks.WasTried),
            CryItOut = new CryItOutReader(marked).Read(),
            Variety = VarietyReader.Read(marked),
        };
    }

    /// <summary>Where the advice has a warning to give, whoever asks is answered as if it were so.</summary>
    private static bool IsRisky(SleepPlace place) =>
        place is SleepPlace.ParentsBed or SleepPlace.SofaOrChair or SleepPlace.CarSeat or SleepPlace.SwingOrLounger or SleepPlace.PramOrCarrier or SleepPlace.OnSomebody;
}
