using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What training on examples of danger leaves behind.</summary>
/// <param name="Levels">One class a <see cref="SafetyLevel"/>.</param>
/// <param name="Bars">For each level the score from which a message is heard as dangerous; for none, the one below which it is.</param>
/// <param name="RuleIds">Rules with examples.</param>
/// <param name="Rules">One class a rule.</param>
internal sealed record LikenessModel(FittedClassifier Levels, float[] Bars, IReadOnlyList<string> RuleIds, FittedClassifier Rules) : IStoredModel<LikenessModel>
{
    /// <summary>How many levels there are, none among them.</summary>
    public const int LevelCount = 6;

    private const float SureMargin = 1f;
    private const string Header = "GentleSleepBot likeness 3";

    /// <summary>The level that a message with these scores is most like; none when it is harmless enough. A crisis or an emergency has to pass its own bar.</summary>
    public SafetyLevel LevelOf(ReadOnlySpan<float> scores)
    {
        var isDanger = scores[0] < Bars[0];
        var best = 1;
        for (var level = 1; level < scores.Length; level++)
        {
            isDanger |= scores[level] > Bars[level];
            best = scores[level] > scores[best] ? level : best;
        }

        return isDanger && ((SafetyLevel)best < SafetyLevel.ParentCrisis || scores[best] > Bars[best]) ? (SafetyLevel)best : SafetyLevel.None;
    }

    /// <summary>Whether the score of a level lies well above its bar.</summary>
    public bool IsSure(ReadOnlySpan<float> scores, SafetyLevel level) => scores[(int)level] > Bars[(int)level] + SureMargin;

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

        var levels = reader.ReadFitted(LevelCount);
        var bars = reader.ReadNumbers();
        var ids = reader.ReadTexts();
        return new LikenessModel(levels, bars, ids, reader.ReadFitted(ids.Length));
    }
}
