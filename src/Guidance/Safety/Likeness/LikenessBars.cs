using System.Globalization;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// The bars of a model: of harmless look-alikes, of ordinary questions and of plain talk only a small share may pass them. Fitted on messages long enough to be heard that the model
/// scoring them never saw.
/// </summary>
internal static class LikenessBars
{
    // Shares for: less harmless than the bar of none; wellbeing, unsafe sleep, soon, crisis, emergency.
    private static readonly double[] OfLookAlikes = [0.02, 0.055, 0.024, 0.017, 0.027, 0.009];
    private static readonly double[] OfOrdinary = [0.005, 0.033, 0.0145, 0.0082, 0.0048, 0.002];

    // A few hundred messages tell a share less finely than the tens of thousands above.
    private static readonly double[] OfTalk = [0.02, 0.022, 0.006, 0.004, 0.01, 0.008];

    /// <summary>Names the shares: a model fitted with others is another model.</summary>
    public static string Fingerprint { get; } = string.Join(' ', OfLookAlikes.Concat(OfOrdinary).Concat(OfTalk).Select(share => share.ToString(CultureInfo.InvariantCulture)));

    /// <summary>One bar a level; for none, the score below which a message is not harmless enough.</summary>
    /// <param name="held">Harmless messages with their scores; for each level only those count that are long enough to be heard at it.</param>
    public static float[] Fit(IReadOnlyCollection<HeldMessage> held) =>
    [
        .. Enumerable.Range(0, LikenessModel.LevelCount).Select(level =>
        {
            var lookAlikes = Bar(held, LearnedKind.Example, level, OfLookAlikes[level]);
            var ordinary = Bar(held, LearnedKind.Calm, level, OfOrdinary[level]);
            var asked = Bar(held, LearnedKind.Asked, level, OfOrdinary[level]);
            var talk = Bar(held, LearnedKind.Talk, level, OfTalk[level]);
            float[] bars = [lookAlikes, ordinary, asked, talk];
            return level == 0 ? bars.Min() : bars.Max();
        }),
    ];

    private static float Bar(IEnumerable<HeldMessage> held, LearnedKind kind, int level, double share)
    {
        var scores = held.Where(text => text.Kind == kind && text.Words >= LikenessScreen.FewestWordsOf((SafetyLevel)level)).Select(text => level == 0 ? -text.Scores[level] : text.Scores[level]).OrderDescending().ToArray();
        var bar = scores.Length == 0 ? float.NegativeInfinity : scores[(int)(scores.Length * share)];
        return level == 0 ? -bar : bar;
    }
}
