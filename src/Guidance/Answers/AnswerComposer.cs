using System.Collections.Frozen;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Turns a topic into the answer for this child and this writer. Pure; safe for use by many threads.</summary>
/// <param name="wording">The words of each English, pronoun and feeling.</param>
/// <param name="sources">Every source, for texts that belong to no topic.</param>
/// <param name="crying">What a parent hears who asks about leaving a child to cry.</param>
/// <param name="circumstances">What changes for twins, a lone parent, a bottle and the like.</param>
/// <param name="soothing">What helps while a child is crying.</param>
/// <param name="shortAnswers">Plain answers to plain questions.</param>
public sealed class AnswerComposer(
    Wording wording, FrozenDictionary<string, Source> sources, CryingAloneAnswers crying, Circumstances circumstances, Soothing soothing, ShortAnswers shortAnswers)
{
    private const int MonthsThatPrematurityCounts = 24;

    private static readonly AnswerPartKind[] Kinds = Enum.GetValues<AnswerPartKind>();

    private readonly WordedTexts _worded = new(wording);

    /// <summary>Composes an answer.</summary>
    /// <param name="topic">What to answer.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="turn">Where the talk stands.</param>
    public Answer Compose(Topic topic, Facts facts, AnswerTurn turn)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new Answer(topic.Id, topic.Title, [.. Kinds.Select(kind => Compose(topic, facts, turn, kind))]);
    }

    /// <summary>Composes one part of an answer.</summary>
    /// <param name="topic">What to answer.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="turn">Where the talk stands.</param>
    /// <param name="kind">Which part.</param>
    public AnswerPart Compose(Topic topic, Facts facts, AnswerTurn turn, AnswerPartKind kind)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(turn);

        var months = AgeForSleep(facts);
        return kind switch
        {
            AnswerPartKind.RightNow => RightNow(topic, facts, turn, months),
            AnswerPartKind.Why => Part(kind, topic, topic.Why, months, facts),
            AnswerPartKind.NextNights => NextNights(topic, facts, turn, months),
            _ => Part(AnswerPartKind.WhenToGetHelp, topic, topic.WhenToGetHelp, months, facts),
        };
    }

    /// <summary>The first step of another topic that the same message asks about, under its title.</summary>
    public AnswerPart AlsoAsked(Topic topic, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        return Part(AnswerPartKind.RightNow, topic, topic.RightNow, AgeForSleep(facts), facts, $"**{topic.Title}{(topic.Title.EndsWith('?') ? "" : ".")}** ");
    }

    /// <summary>The plain answer to a plain question of the topic, alone; null when none is asked.</summary>
    /// <param name="topic">The topic that the talk is about.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="turn">The question, and what chooses among equals.</param>
    public AnswerPart? Plainly(Topic topic, Facts facts, AnswerTurn turn)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(turn);
        var months = AgeForSleep(facts);
        return shortAnswers.For(topic.Id, months, turn.Said, turn.Variation ?? 0) is { } text ? Cited(AnswerPartKind.Why, topic, text, months, facts) : null;
    }

    /// <summary>One text of a plain answer.</summary>
    /// <param name="markdown">The text, with citations.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="topic">The topic that it follows from, whose paragraphs it cites where they tell more; null when it belongs to none.</param>
    public AnswerPart Say(string markdown, Facts facts, Topic? topic = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(facts);
        if (topic is not null)
            return Cited(AnswerPartKind.NextNights, topic, markdown, AgeForSleep(facts), facts);
        return Cite(AnswerPartKind.RightNow, markdown, facts, key => new Link(sources[key], SourcePath(key)));
    }

    /// <summary>The same text without what it cites, for who only asks whether it was said.</summary>
    /// <param name="markdown">The text, with citations.</param>
    /// <param name="facts">What is known of child and writer.</param>
    public string Words(string markdown, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(facts);
        return _worded.Of(markdown, facts).Text;
    }

    /// <summary>The single points of a part, a paragraph each, for who needs one thing and not the whole.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="kind">The part.</param>
    public IEnumerable<AnswerPart> Points(Topic topic, Facts facts, AnswerPartKind kind)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        var months = AgeForSleep(facts);
        return TextPoints.Of(topic.Sections()[(int)kind].For(months)).Select(point => Cited(kind, topic, point, months, facts));
    }

    /// <summary>What is left of a part when the paragraphs that were said are taken out; null when none is left, or all are.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="kind">The part.</param>
    /// <param name="isSaid">Whether a paragraph was said.</param>
    public AnswerPart? Rest(Topic topic, Facts facts, AnswerPartKind kind, Predicate<string> isSaid)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(isSaid);
        var months = AgeForSleep(facts);
        var points = TextPoints.Of(topic.Sections()[(int)kind].For(months)).ToList();
        var left = points.Where(point => !isSaid(Words(point, facts))).ToList();
        return left.Count > 0 && left.Count < points.Count ? Cited(kind, topic, string.Join("\n\n", left), months, facts) : null;
    }

    /// <summary>How long the change or the patch that a topic is about takes; null when no source says.</summary>
    /// <param name="topic">The topic that the talk is about.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="variation">Chooses among equals.</param>
    public AnswerPart? HowLong(Topic topic, Facts facts, int variation)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        var months = AgeForSleep(facts);
        return shortAnswers.HowLong(topic.Id, months, variation) is { } text ? Cited(AnswerPartKind.Why, topic, text, months, facts) : null;
    }

    /// <summary>One part of a topic just as it is written, for the child's age; its text is empty where nothing is.</summary>
    public AnswerPart AsWritten(Topic topic, AnswerPartKind kind, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);
        return Part(kind, topic, topic.Sections()[(int)kind], AgeForSleep(facts), facts);
    }

    /// <summary>Whether a topic's own first step is what soothes.</summary>
    public bool IsSoothing(Topic topic) => soothing.StandsFor(topic.Id);

    /// <summary>One soothing step for a child who is crying at this minute, then the short check; another where it was said before.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="before">How often a soothing step was given before while the child cried.</param>
    public AnswerPart Soothe(Facts facts, int before)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return CiteSoothing(soothing.For(AgeForSleep(facts), before), facts);
    }

    /// <summary>What to do when a child cries at a step, or refuses it.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="again">Whether the first text was said before.</param>
    public AnswerPart AtProtest(Facts facts, bool again)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return CiteSoothing(soothing.Protest(AgeForSleep(facts), again), facts);
    }

    private AnswerPart CiteSoothing(string text, Facts facts) => Cite(AnswerPartKind.RightNow, text, facts, key => new Link(soothing.Sources[key], SourcePath(key)));

    private AnswerPart RightNow(Topic topic, Facts facts, AnswerTurn turn, double? months)
    {
        if (turn.Occasion is null)
            return Part(AnswerPartKind.RightNow, topic, topic.RightNow, months, facts, turn.Variation is { } chosen ? Opening(topic, facts, turn, months, chosen) + " " : "");

        if (crying.InLanguage(turn.Occasion) is { } inLanguage)
            return new AnswerPart(AnswerPartKind.RightNow, inLanguage, []);

        var variation = turn.Variation ?? 0;
        var opening = crying.Opening(turn.Occasion, turn.Times, variation) + " ";
        return crying.Step(turn.Occasion, turn.Times, topic.Id, months, facts.CryingNow is not null || facts.Wakings?.SinceTime is not null, variation) is { } step
            ? Cite(AnswerPartKind.RightNow, opening + step, facts, key => new Link(sources[key], SourcePath(key)))
            : Part(AnswerPartKind.RightNow, topic, topic.RightNow, months, facts, opening);
    }

    private string Opening(Topic topic, Facts facts, AnswerTurn turn, double? months, int variation) =>
        shortAnswers.For(topic.Id, months, turn.Said, variation) ?? wording.Opening(topic, facts, variation);

    private AnswerPart NextNights(Topic topic, Facts facts, AnswerTurn turn, double? months)
    {
        var added = circumstances.For(topic, facts, turn.Said).Select(text => "\n\n" + text);
        return Part(AnswerPartKind.NextNights, topic, topic.NextNights, months, facts, after: string.Concat(added));
    }

    /// <summary>The age that sleep advice goes by: from the due date for a child born early, up to two years; null when unknown.</summary>
    public static double? AgeForSleep(Facts facts) =>
        facts?.CorrectedAgeMonths is { } corrected && facts.AgeMonths is not >= MonthsThatPrematurityCounts ? Math.Max(0, corrected) : facts?.AgeMonths;

    private AnswerPart Part(AnswerPartKind kind, Topic topic, TopicSection section, double? months, Facts facts, string before = "", string after = "") =>
        Cited(kind, topic, before + section.For(months) + after, months, facts);

    private AnswerPart Cited(AnswerPartKind kind, Topic topic, string markdown, double? months, Facts facts) =>
        Cite(kind, markdown, facts, key => PathOf(topic, kind, months, key) is { } path
            ? new Link(topic.Sources[key], path)
            : new Link(sources[key], SourcePath(key)));

    /// <summary>The paragraph of the topic's page that cites a source, of this part before another; null when none does.</summary>
    private static string? PathOf(Topic topic, AnswerPartKind kind, double? months, string key)
    {
        var (sections, mark) = (topic.Sections(), $"[^{key}]");
        foreach (var place in (ReadOnlySpan<AnswerPartKind>)[kind, .. Kinds])
        {
            var section = sections[(int)place];
            if (section.For(months).Contains(mark, StringComparison.Ordinal))
                return $"/topics/{topic.Id}#{TopicAnchor.Of(place, section.BandFor(months), key)}";
        }

        return null;
    }

    private AnswerPart Cite(AnswerPartKind kind, string markdown, Facts facts, Func<string, Link> find)
    {
        var worded = _worded.Of(markdown, facts);
        return new AnswerPart(kind, worded.Text, [.. worded.Keys.Select((key, index) => find(key).As(index + 1))]);
    }

    private static string SourcePath(string key) => $"/sources#source-{key}";

    private sealed record Link(Source Source, string Path)
    {
        public Citation As(int number) => new(number, Source, Path);
    }
}
