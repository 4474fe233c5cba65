using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What likeness is learned from, as it stands in the knowledge folder.</summary>
/// <param name="Examples">Examples of each rule, harmless look-alikes and plain talk.</param>
/// <param name="Phrasings">Phrasings of calm topics.</param>
/// <param name="Asked">Messages by which calm answers are asked for in a talk.</param>
/// <param name="PlayingDown">Words that make little of a danger: each example, and a part of the ordinary messages, is learned with some of them too, so that they weigh nothing.</param>
/// <param name="Rules">The rules as written, since they decide which phrasings count as calm.</param>
internal sealed record LikenessSources(IReadOnlyList<DangerExample> Examples, IReadOnlyList<string> Phrasings, IReadOnlyList<string> Asked, IReadOnlyList<string> PlayingDown, string Rules)
{
    // Of ordinary messages there are many: so many of them are learned with words that make little of them as of the examples.
    private const int CalmPlayedDown = 3;

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

        foreach (var (at, message) in Calm(Phrasings, LearnedKind.Calm, screen, folds).Concat(Calm(Asked, LearnedKind.Asked, screen, folds)).Index())
        {
            yield return message;
            if (PlayingDown.Count > 0 && at % CalmPlayedDown == 0)
                yield return message with { Text = MessageText.Parse(Played(message.Text.Original, at / CalmPlayedDown)), Kind = LearnedKind.PlayedDown };
        }
    }

    private static ParallelQuery<LearnedMessage> Calm(IEnumerable<string> texts, LearnedKind kind, SafetyScreen screen, int folds) => texts.Index().AsParallel().AsOrdered()
        .Select(text => new LearnedMessage(MessageText.Parse(text.Item), SafetyLevel.None, null, text.Index % folds, kind))
        .Where(message => screen.Assess(message.Text, SafetyContext.Empty).Level == SafetyLevel.None);

    /// <summary>Names all texts together.</summary>
    /// <param name="more">What else the model depends on.</param>
    public string Fingerprint(string more)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Examples.Select(example => $"{example.RuleId}\t{example.IsPlainTalk}\t{example.Text}").Concat(Phrasings).Append("").Concat(Asked).Append("").Concat(PlayingDown).Append(Rules).Append(more))
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
