using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>
/// A message that is just one of our own words, such as <em>forget me</em> or the tap that was offered, is held to the rules of danger alone:
/// we wrote it, so its likeness to examples of danger says nothing of the parent. The name of a topic or of a question, checked to be harmless by itself when the knowledge
/// is read, tells no danger either, whatever was told before it.
/// </summary>
internal static class OwnWordsScreen
{
    /// <summary>The assessment without what only resembles danger, where the whole message is a word of ours; nothing is found in the name of a topic or a question.</summary>
    public static SafetyAssessment Apply(SafetyAssessment assessment, string said, TalkState earlier, Guide guide)
    {
        if (assessment.Finding is null)
            return assessment;
        if (guide.Knowledge.IsTitle(said) || guide.Asked.ByLabel(said) is not null)
            return assessment with { Finding = null, Others = [], WouldChange = null, Memory = earlier.Safety };
        if (!assessment.Finding.ByLikeness || !IsOurs(said, earlier, guide.WholeMessages))
            return assessment;

        var byRules = assessment.Others.Where(finding => !finding.ByLikeness).ToList();
        return assessment with { Finding = byRules.FirstOrDefault(), Others = [.. byRules.Skip(1)], WouldChange = null, Memory = byRules.Count > 0 ? assessment.Memory : earlier.Safety };
    }

    /// <summary>Whether the whole message is a word of ours: a command, a starter, or a tap that was offered.</summary>
    public static bool IsOurs(string said, TalkState earlier, WholeMessages meanings) =>
        meanings.FindCommand(said) is not null || (earlier.Open?.Labels ?? []).Concat(Replies.Starters).Any(label => PlainWords.Of(label) == PlainWords.Of(said));
}
