using System.Collections.Frozen;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>How one fact is asked for, and how a tap or a few words fill it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">What the reader is told was asked, so that a bare "7" finds its place; null where a number says nothing.</param>
/// <param name="Text">The question, with half a line why.</param>
/// <param name="Choices">The taps, and what each makes known.</param>
/// <param name="IsKnown">Whether it is known.</param>
internal sealed record FactQuestion(
    TriageFact Fact, FactKind? Kind, string Text, IReadOnlyList<FactChoice> Choices, Func<TalkState, bool> IsKnown)
{
    private static readonly FrozenDictionary<TriageFact, FactQuestion> All = FactQuestions.All.ToFrozenDictionary(question => question.Fact);

    /// <summary>The taps' words.</summary>
    public IReadOnlyList<string> Labels => [.. Choices.Take(3).Select(choice => choice.Label)];

    public static FactQuestion Of(TriageFact fact) => All[fact];

    /// <summary>Whether the words are those of a tap.</summary>
    public bool IsLabel(string said) => Choices.Any(choice => PlainWords.Of(choice.Label) == PlainWords.Of(said));

    /// <summary>The choice that an answer of its own words speaks of; null where it speaks of none, or the question has no such words.</summary>
    public FactChoice? Mentioned(string said, WholeMessages meanings) =>
        meanings.Mentioned(Fact, Choices.Select(choice => choice.Id).OfType<string>(), said) is { } id ? Choices.First(choice => choice.Id == id) : null;

    /// <summary>The choice that the words name; null when they name none.</summary>
    public FactChoice? Chosen(string said, WholeMessages meanings)
    {
        var plain = PlainWords.Of(said);
        return Choices.FirstOrDefault(choice => PlainWords.Of(choice.Label) == plain || (choice.Id is { } id && meanings.Names(Fact, id, plain)));
    }
}

/// <summary>An answer to tap.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Fill">What it makes known.</param>
/// <param name="Id">Id of the aim or strength; null where only the label is heard.</param>
internal sealed record FactChoice(string Label, Func<TalkState, TalkState> Fill, string? Id = null);
