using System.Buffers;
using System.Collections.Frozen;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>Finds out whether and how a message asks about leaving a child to cry. Pure; safe for use by many threads.</summary>
public sealed class CryingAloneReader
{
    private const string NowPrefix = "in-progress";
    private const int LongestFollowUp = 14;

    private readonly CryingAloneFile _file;
    private readonly CryingAlonePatterns _patterns;
    private readonly FrozenSet<string> _topics;
    private readonly (string Code, string[][] Asks)[] _languages;
    private readonly SearchValues<string> _languageWords;

    internal CryingAloneReader(CryingAloneFile file, CryingAlonePatterns patterns)
    {
        _topics = file.Topics.ToFrozenSet(StringComparer.Ordinal);
        _languages = [.. file.Languages.Select(language => (language.Code, language.Asks.Select(pieces => pieces.Split('+')).ToArray()))];
        _languageWords = SearchValues.Create([.. _languages.SelectMany(language => language.Asks).Select(pieces => pieces[0])], StringComparison.Ordinal);
        _file = file;
        _patterns = patterns;
    }

    /// <summary>How the message asks, or null when it does not.</summary>
    /// <param name="said">The message.</param>
    /// <param name="told">What this message alone tells.</param>
    /// <param name="goesOn">Whether the talk's last answer was about this already, so that "so ten?" is understood.</param>
    /// <param name="decision">What the topics say of the message.</param>
    public CryingAloneAsk? Read(MessageText said, Facts told, bool goesOn, TopicDecision decision)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(decision);

        var found = _patterns.Find(said);
        var withParent = found.Any(_patterns.Unless);
        var isAbout = !withParent && (found.Any(_patterns.Asks) || (found.Any(_patterns.About) && !IsSettledOtherwise(found, told, decision)));
        var stays = goesOn && !HasLeft(found, isAbout, decision);
        var language = Language(said.Original);
        for (var at = 0; at < _file.Occasions.Count; at++)
        {
            var occasion = _file.Occasions[at];
            var (any, continues, unless) = _patterns.Occasions[at];
            if (!occasion.Alone && language is not null)
                return new CryingAloneAsk(language, occasion.Topic, IsNow: false, AsksByItself: true);
            if (found.Any(unless))
                continue;

            var isLast = at == _file.Occasions.Count - 1;
            var asks = (isLast || found.Any(any)) && (isAbout || (occasion.Alone && !withParent));
            if (asks || (stays && ((!isLast && found.Any(any) && (isAbout || found.Any(_patterns.Insists))) || found.Any(continues) || (isLast && found.Any(_patterns.Insists) && IsFollowUp(said, decision)))))
                return Ask(occasion, decision, asks);
        }

        return null;
    }

    /// <summary>The code of the language that a message asks in, or null.</summary>
    private string? Language(string said)
    {
        var folded = said.ToLowerInvariant();
        return folded.AsSpan().ContainsAny(_languageWords)
            ? Array.Find(_languages, language => Array.Exists(language.Asks, pieces => Array.TrueForAll(pieces, piece => folded.Contains(piece, StringComparison.Ordinal)))).Code
            : null;
    }

    private CryingAloneAsk Ask(CryingAloneFile.OccasionEntry occasion, TopicDecision decision, bool asksByItself)
    {
        var fits = decision.Kind == TopicDecisionKind.Answer && (!occasion.Alone || _topics.Contains(decision.TopicIds[0]));
        var topic = occasion.Now.Count == 0 && fits ? decision.TopicIds[0] : occasion.Topic;
        return new CryingAloneAsk(occasion.Id, topic, occasion.Id.StartsWith(NowPrefix, StringComparison.Ordinal), asksByItself);
    }

    // Who turns it down, did it long ago, only hears it from others or plainly asks something else is answered by the topics.
    private bool IsSettledOtherwise(PatternMatches found, Facts told, TopicDecision decision)
    {
        var asksForThemselves = found.Any(_patterns.OwnQuestion);
        var isAnswered = decision.Kind == TopicDecisionKind.Answer;
        return told.CryItOut?.Value switch
        {
            CryItOutStance.Rejects => true,
            CryItOutStance.Wants => isAnswered && !asksForThemselves && !_topics.Contains(decision.TopicIds[0]),
            CryItOutStance.Tried => !asksForThemselves,
            CryItOutStance.Told => !asksForThemselves && !told.Others.Any(other => other.Value == Person.HealthWorker),
            _ => isAnswered && !_topics.Contains(decision.TopicIds[0]),
        };
    }

    /// <summary>Whether a message after such an answer has gone on to something else, which is answered like any other.</summary>
    private bool HasLeft(PatternMatches found, bool isAbout, TopicDecision decision) =>
        !isAbout && (found.Any(_patterns.MovedOn) || (decision.Kind == TopicDecisionKind.Answer && !_topics.Contains(decision.TopicIds[0]) && !found.Any(_patterns.Insists)));

    private static bool IsFollowUp(MessageText text, TopicDecision decision) =>
        text.Words.Count <= LongestFollowUp
        && decision.Kind is not (TopicDecisionKind.Answer or TopicDecisionKind.NothingToGoOn);
}
