using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What training on examples of danger leaves behind.</summary>
/// <param name="Levels">One class a <see cref="SafetyLevel"/>; the mean of networks of which each never saw a part of the messages.</param>
/// <param name="Bars">For each level the score from which a message is heard as dangerous; for none, the one below which it is.</param>
/// <param name="RuleIds">Rules with examples.</param>
/// <param name="Rules">One class a rule.</param>
internal sealed record LikenessModel(FittedPerceptron Levels, float[] Bars, IReadOnlyList<string> RuleIds, FittedClassifier Rules) : IStoredModel<LikenessModel>
{
    /// <summary>How many levels there are, none among them.</summary>
    public const int LevelCount = 6;

    private const float SureMargin = 7f;
    private const float CalmMargin = 6f;
    private const string Header = "GentleSleepBot likeness 5";

    /// <summary>
    /// The level that a message with these scores is most like; none when it is harmless enough. A crisis or an emergency has to pass its own bar:
    /// one that does not is taken for the lesser level of its kind, a struggling parent or a child whom a doctor must hear of.
    /// </summary>
    public SafetyLevel LevelOf(ReadOnlySpan<float> scores)
    {
        var isDanger = scores[0] < Bars[0];
        var best = 1;
        for (var level = 1; level < scores.Length; level++)
        {
            isDanger |= scores[level] > Bars[level];
            best = scores[level] > scores[best] ? level : best;
        }

        return !isDanger ? SafetyLevel.None : scores[best] > Bars[best] ? (SafetyLevel)best : (SafetyLevel)best switch
        {
            SafetyLevel.ParentCrisis => SafetyLevel.ParentWellbeing,
            SafetyLevel.MedicalEmergency => SafetyLevel.MedicalSoon,
            var lesser => lesser,
        };
    }

    /// <summary>Whether the score of a level lies well above its bar.</summary>
    public bool IsSure(ReadOnlySpan<float> scores, SafetyLevel level) => scores[(int)level] > Bars[(int)level] + SureMargin;

    /// <summary>Whether the scores of all dangers lie well below their bars.</summary>
    public bool IsCalm(ReadOnlySpan<float> scores)
    {
        var isCalm = scores[0] > Bars[0];
        for (var level = 1; level < scores.Length; level++)
            isCalm &= scores[level] < Bars[level] - CalmMargin;
        return isCalm;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Levels);
        writer.Write(Bars);
        writer.Write(RuleIds);
        writer.Write(Rules);
    }

    public static LikenessModel Read(BinaryReader reader)
    {
        if (reader.ReadString() != Header)
            throw new InvalidDataException("This is not a likeness model of this version.");

        var levels = reader.ReadFittedPerceptron();
        var bars = reader.ReadNumbers();
        var ids = reader.ReadTexts();
        return new LikenessModel(levels, bars, ids, reader.ReadFitted());
    }
}
