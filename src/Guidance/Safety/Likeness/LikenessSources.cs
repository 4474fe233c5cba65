using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What likeness is learned from, as it stands in the knowledge folder.</summary>
/// <param name="Examples">Examples of each rule, harmless look-alikes and plain talk.</param>
/// <param name="Phrasings">Phrasings of calm topics.</param>
/// <param name="PlayingDown">Words that make little of a danger: each example is learned with some of them too, so that they weigh nothing.</param>
/// <param name="Rules">The rules as written, since they decide which phrasings count as calm.</param>
internal sealed record LikenessSources(IReadOnlyList<DangerExample> Examples, IReadOnlyList<string> Phrasings, IReadOnlyList<string> PlayingDown, string Rules)
{
    /// <summary>Every message to learn from; a phrasing on which a rule fires is left out.</summary>
    public IEnumerable<LearnedMessage> Messages(SafetyRules rules, int folds)
    {
        var levels = rules.Compiled.Rules.ToDictionary(rule => rule.Id, rule => rule.Level, StringComparer.Ordinal);
        var screen = new SafetyScreen(rules);
        foreach (var (at, example) in Examples.Index())
        {
            var level = example.RuleId is { } rule ? levels[rule] : SafetyLevel.None;
            yield return new LearnedMessage(MessageText.Parse(example.Text), level, example.RuleId, at % folds, example.IsPlainTalk ? LearnedKind.Talk : LearnedKind.Example);
            if (PlayingDown.Count > 0)
                yield return new LearnedMessage(MessageText.Parse(Played(example.Text, at)), level, example.RuleId, at % folds, LearnedKind.PlayedDown);
        }

        var calm = Phrasings.Index().AsParallel().AsOrdered()
            .Select(phrasing => (Fold: phrasing.Index % folds, Text: MessageText.Parse(phrasing.Item)))
            .Where(phrasing => screen.Assess(phrasing.Text, SafetyContext.Empty).Level == SafetyLevel.None);
        foreach (var (fold, text) in calm)
            yield return new LearnedMessage(text, SafetyLevel.None, null, fold, LearnedKind.Calm);
    }

    /// <summary>Names all texts together.</summary>
    /// <param name="more">What else the model depends on.</param>
    public string Fingerprint(string more)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Examples.Select(example => $"{example.RuleId}\t{example.IsPlainTalk}\t{example.Text}").Concat(Phrasings).Append("").Concat(PlayingDown).Append(Rules).Append(more))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private string Played(string text, int at)
    {
        var words = PlayingDown[at % PlayingDown.Count];
        return (at / PlayingDown.Count % 3) switch
        {
            0 => $"{text}. {words}",
            1 => $"{words}. {text}",
            _ => $"{text}, {words}",
        };
    }
}
