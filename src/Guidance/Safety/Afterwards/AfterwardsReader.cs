using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking.Kinds;

namespace GentleSleepBot.Guidance.Safety.Afterwards;

/// <summary>
/// Reads what a parent says about a danger that was answered where no list of words takes it. What ends an alarm must be surer than what only
/// chooses words: a missed end costs one more question, a wrong one a child's safety.
/// </summary>
internal sealed class AfterwardsReader
{
    /// <summary>The folder of examples inside the knowledge folder.</summary>
    public const string Folder = "after-danger";

    private const int FewestWords = 3;
    private const int MostWords = 60;
    private const double Likely = 0.55;
    private const double Sure = 0.65;
    private const double SurestOfAll = 0.75;
    private const double SureOfAParent = 0.85;

    private readonly KindReader<SaidAfterwards> _kinds;

    private AfterwardsReader(KindReader<SaidAfterwards> kinds) => _kinds = kinds;

    /// <summary>Loads the model that belongs to the examples, training and keeping it when there is none yet; null where the folder has none.</summary>
    /// <param name="knowledge">The knowledge folder.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static AfterwardsReader? Load(DirectoryInfo knowledge, DirectoryInfo models) =>
        Directory.Exists(Path.Combine(knowledge.FullName, Folder)) ? new AfterwardsReader(KindReader<SaidAfterwards>.Load(knowledge, Folder, models)) : null;

    /// <summary>What the message says; <see cref="SafetyAnswer.Other"/> when that is not sure enough.</summary>
    /// <param name="text">The message.</param>
    /// <param name="level">The level of the danger that was answered.</param>
    public SafetyAnswer Read(MessageText text, SafetyLevel level)
    {
        if (text.Words.Count is < FewestWords or > MostWords)
            return SafetyAnswer.Other;

        var likely = _kinds.Read(text.Original);
        var ofParent = level is SafetyLevel.ParentCrisis or SafetyLevel.ParentWellbeing;
        return likely.Kind switch
        {
            SaidAfterwards.NotSo when Is(level >= SafetyLevel.ParentCrisis ? SurestOfAll : Sure) => SafetyAnswer.NotMeant,
            SaidAfterwards.SeenWell when !ofParent && Is(Sure) => SafetyAnswer.SeenAndWell,
            SaidAfterwards.HelpComing when Is(Sure) => SafetyAnswer.HelpReached,
            SaidAfterwards.PersonHere when Is(Sure) => SafetyAnswer.PersonHere,
            SaidAfterwards.AsksMeanwhile when !ofParent && Is(Likely) => SafetyAnswer.AsksToCall,
            _ => IsGoodNews(likely, ofParent) ? SafetyAnswer.FineNow : SafetyAnswer.Other,
        };

        bool Is(double atLeast) => likely.Probability >= atLeast;
    }

    // Whether it was never so or is over is often hard to tell apart; that it looks well now is what both say.
    private static bool IsGoodNews(LikelyKind<SaidAfterwards> likely, bool ofParent) =>
        likely.Of(SaidAfterwards.NotSo) + likely.Of(ofParent ? SaidAfterwards.Calmer : SaidAfterwards.Over) + likely.Of(SaidAfterwards.SeenWell) >= (ofParent ? SureOfAParent : SurestOfAll);
}
