using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Words a curated answer anew for one family.</summary>
public interface IAnswerRephraser
{
    /// <summary>The part to send: worded anew where that came in time and says no more than the curated text, else the curated part itself.</summary>
    /// <param name="conversationId">The talk; a new answer in it ends the wording of the one before.</param>
    /// <param name="answer">The curated answer.</param>
    /// <param name="kind">The part that is shown.</param>
    /// <param name="facts">What is known of the family.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<AnswerPart> RephraseAsync(string conversationId, Answer answer, AnswerPartKind kind, Facts facts, CancellationToken cancellationToken);
}
