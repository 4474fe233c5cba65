using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>Puts a plan into words. Pure; safe for use by many threads.</summary>
/// <param name="grammar">The moves in force.</param>
/// <param name="wording">The words of each English and pronoun.</param>
/// <param name="knowledge">The sources it cites, and the topics that show them.</param>
public sealed class PlanComposer(PlanGrammar grammar, Wording wording, KnowledgeBase knowledge)
{
    /// <summary>Composes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What is known of child and writer, for their words.</param>
    public PlanText Compose(SleepPlan plan, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(facts);

        var keys = new List<string>();
        string Say(string text) => Citations.Replace(wording.Fill(text, facts), key => $" [{NumberOf(key, keys)}]");

        var file = grammar.File;
        var month = plan.Months ?? 0;
        var safe = file.SafeSleep.Find(entry => entry.From <= month && month < entry.To) ?? file.SafeSleep[^1];
        var before = Say(file.Before);
        var safeSleep = Say(safe.Text);
        var steps = plan.Steps.Where(step => grammar.Moves.ContainsKey(step.MoveId)).Select(step => StepOf(step, plan, Say)).ToList();
        var (pause, lookAgain) = (Say(file.Pause), Say(file.LookAgain));
        var oldEnough = file.Aims[plan.Aim].OldEnough is { } answer ? Say(answer) : null;
        return new PlanText(grammar.TitleOf(plan.Aim), before, safeSleep, steps, pause, lookAgain, [.. keys.Select((key, index) => Cite(index + 1, key))]) { OldEnough = oldEnough };
    }

    private PlanStepText StepOf(PlanStep step, SleepPlan plan, Func<string, string> say)
    {
        var move = grammar.Moves[step.MoveId];
        var file = grammar.File;
        return new PlanStepText(
            say(move.Title),
            step.Days,
            say(move.Do),
            say(move.Reason),
            say(move.Cue),
            say(plan.SettlesElsewhere && move.Presence != Presence.InArms ? file.Elsewhere : file.Presences[move.Presence]),
            say(file.Responses[move.AtProtest]));
    }

    private static int NumberOf(string key, List<string> keys)
    {
        if (!keys.Contains(key, StringComparer.Ordinal))
            keys.Add(key);
        return keys.IndexOf(key) + 1;
    }

    private Citation Cite(int number, string key)
    {
        var topic = knowledge.Topics.Values.Where(topic => topic.Sources.ContainsKey(key)).MinBy(topic => topic.Id, StringComparer.Ordinal)!;
        return new Citation(number, topic.Sources[key], $"/topics/{topic.Id}#source-{key}");
    }
}
