using Guidance.Evaluation;

namespace Guidance.Tests.Reading;

public sealed class FactEvaluationTests
{
    private static readonly Lazy<FactEvaluation> Evaluated = new(Evaluate);

    [Fact]
    public void LabelledMessages_Ages_AreRightInNinetySevenOfAHundred() => AtLeast(0.97, Evaluated.Value.Age);

    [Fact]
    public void LabelledMessages_CorrectedAges_AreRight() => AtLeast(0.9, Evaluated.Value.Corrected);

    [Fact]
    public void LabelledMessages_Stances_AreRight() => AtLeast(0.95, Evaluated.Value.CryItOut);

    [Fact]
    public void LabelledMessages_OtherFacts_AreRight()
    {
        foreach (var score in Evaluated.Value.Scores)
            AtLeast(0.9, score);
    }

    [Fact]
    public void LabelledMessages_FiguresOfOthers_AreNeverTheChilds()
    {
        foreach (var line in Lines().Where(line => line.AgeMonths is null && !line.AgeIsDebatable && !(line.Kinds ?? []).Contains("two-ages")))
            Assert.True(Reader.Read(line.Text).AgeMonths is null, $"{line.Id}: {line.Text}");
    }

    private static void AtLeast(double share, FactScore score) =>
        Assert.True(score.Share >= share, $"{score}{Environment.NewLine}{string.Join(Environment.NewLine, score.Misses)}");

    private static FactEvaluation Evaluate()
    {
        var evaluation = new FactEvaluation(Reader.Facts);
        foreach (var line in Lines())
            evaluation.Add(line);
        return evaluation;
    }

    private static IEnumerable<LabelledMessage> Lines() =>
        FactEvaluation.Load(Path.Combine(KnowledgeFolder.Find().Parent!.FullName, "tests", "evaluation", "facts.jsonl"));
}
