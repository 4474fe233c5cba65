using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Which answer is being shown, and which part of it.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Part">The part on show.</param>
/// <param name="Variation">Chooses the opening; null for none, as when the same answer is given again for another age.</param>
/// <param name="Occasion">How the parent asked about leaving a child to cry; null when they did not.</param>
/// <param name="Times">How often the talk had heard an answer to that before.</param>
internal sealed record ShownAnswer(string TopicId, AnswerPartKind Part, int? Variation, string? Occasion = null, int Times = 0)
{
    /// <summary>What may be meant instead, as the taps' words; empty where the topic is sure.</summary>
    public IReadOnlyList<string> Others { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is one of our topics, with steps, reasons and nights; what a coach wrote, and what is refused, has none.</summary>
    public bool HasParts => TopicId != KnowledgeBase.OutOfScope && !OwnTopics.IsOwn(TopicId);

    /// <summary>What is offered below instead: with the first step, and no more once the parent went on with it.</summary>
    public IReadOnlyList<string> Offered => this is { Part: AnswerPartKind.RightNow, Variation: not null } ? Others : [];
}
