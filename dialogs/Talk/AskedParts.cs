using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>What of a message may be one question: the whole of it, then the questions that it holds, the last first.</summary>
internal static class AskedParts
{
    /// <summary>The parts, each as a message of its own.</summary>
    /// <param name="text">The message.</param>
    /// <param name="told">What it tells, with its questions.</param>
    public static IEnumerable<MessageText> In(MessageText text, Facts told) =>
        told.Questions.Select(question => MessageText.Parse(question.From.Text)).Reverse().Prepend(text);
}
