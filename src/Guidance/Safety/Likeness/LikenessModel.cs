using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What training on examples of danger leaves behind.</summary>
/// <param name="Vocabulary">Features that tell levels apart.</param>
/// <param name="Levels">One class a <see cref="SafetyLevel"/>.</param>
/// <param name="Bars">For each level the score from which a message is heard as dangerous; for none, the one below which it is.</param>
/// <param name="RuleWords">Features that tell rules apart.</param>
/// <param name="RuleIds">Rules with examples.</param>
/// <param name="Rules">One class a rule.</param>
internal sealed record LikenessModel(
    Vocabulary Vocabulary, LinearClassifier Levels, float[] Bars, Vocabulary RuleWords, IReadOnlyList<string> RuleIds, LinearClassifier Rules)
    : IStoredModel<LikenessModel>
{
    /// <summary>How many levels there are, none among them.</summary>
    public const int LevelCount = 6;

    private const string Header = "GentleSleepBot likeness 1";

    /// <summary>Whether a message with these scores is heard as dangerous: too little like harmless ones, or much like those of a level.</summary>
    public bool IsDanger(ReadOnlySpan<float> scores)
    {
        var danger = scores[0] < Bars[0];
        for (var level = 1; level < scores.Length; level++)
            danger |= scores[level] > Bars[level];
        return danger;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Vocabulary);
        writer.Write(Levels);
        writer.Write(Bars);
        writer.Write(RuleWords);
        writer.Write(RuleIds);
        writer.Write(Rules);
    }

    public static LikenessModel Read(BinaryReader reader)
    {
        if (reader.ReadString() != Header)
            throw new InvalidDataException("This is not a likeness model of this version.");

        var vocabulary = reader.ReadVocabulary();
        var levels = reader.ReadClassifier(LevelCount);
        var bars = reader.ReadNumbers();
        var ruleWords = reader.ReadVocabulary();
        var ids = reader.ReadTexts();
        return new LikenessModel(vocabulary, levels, bars, ruleWords, ids, reader.ReadClassifier(ids.Length));
    }
}
