using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <content>Whether a sign is told as what is, was, or might be done, by the lists under <c>talk</c>.</content>
internal sealed partial class TurnSigns
{
    private const string IsNow = "is-now";
    private const string MightBeDone = "might-be-done";
    private const string IsOver = "is-over";

    // What is said to be so now counts, wherever in the message.
    private SafetyTelling TellingOf(int start, int end) =>
        end < start || Spans(IsNow).Any() ? SafetyTelling.Now
        : Spans(MightBeDone).Any(span => IsInSentenceOf(span, start)) ? SafetyTelling.Asked
        : Spans(IsOver).Any(span => IsInSentenceOf(span, start)) ? SafetyTelling.Past
        : SafetyTelling.Now;

    private IEnumerable<WordSpan> Spans(string talk) => _rules.Talk.TryGetValue(talk, out var list) ? _matches[list].Select(match => match.Span) : [];

    private bool IsInSentenceOf(WordSpan span, int start) =>
        _words.Words.FirstOrDefault(word => word.End >= start) is { } at && _words.Words[span.First].Sentence == at.Sentence;
}
