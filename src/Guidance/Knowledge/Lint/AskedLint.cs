using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Checks the labels of questions: the bot says them, so they have to be gentle, and a parent sends them by a tap, so they must mean nothing else.</summary>
internal sealed class AskedLint(DirectoryInfo folder, GentlenessGuard guard, KnowledgeBase knowledge, ICollection<KnowledgeFault> faults)
{
    public void Check(PlainAnswers answers, SafetyRules? rules, WholeMessages? meanings)
    {
        var screen = rules is null ? null : new SafetyScreen(rules);
        foreach (var (label, id) in new AskedFolder(folder, answers, faults).Read().Where(entry => entry.Label is not null).Select(entry => (entry.Label!, entry.Answer.Id)))
        {
            if (label.Contains('!', StringComparison.Ordinal))
                Fault(id, label, "has an exclamation mark");
            if (guard.Check(label) is [var harsh, ..])
                Fault(id, label, harsh.Says);
            if (screen?.Assess(MessageText.Parse(label), SafetyContext.Empty).Finding is { } danger)
                Fault(id, label, $"is heard as a danger ({danger.RuleId}) when it is tapped");
            if (knowledge.IsTitle(label))
                Fault(id, label, "is the title of a topic");
            if (meanings is not null && (meanings.FindCommand(label) is not null || meanings.FindFollowUp(label) is not null))
                Fault(id, label, "means something else as a whole message");
        }
    }

    private void Fault(string id, string label, string why) => faults.Add(new KnowledgeFault(AskedFolder.Name, 0, $"{id}: the label \"{label}\" {why}"));
}
