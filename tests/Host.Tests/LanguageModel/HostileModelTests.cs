using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Rephrasing;
using Host.Tests.Hosting;
using LanguageModel.Evaluation;

namespace Host.Tests.LanguageModel;

/// <summary>A model that always writes the worst, on a sample of the labelled messages; <c>tests/LanguageModel.Evaluation</c> runs all of them.</summary>
public sealed class HostileModelTests
{
    private const int OneTalkIn = 20;

    [Fact]
    public async Task Run_HostileModelOnASample_ReachesNoParentAndLowersNothing()
    {
        var figures = await HostileRun.RunAsync(SharedGuide.Source, OneTalkIn, TestContext.Current.CancellationToken);

        Assert.Empty(figures.Faults);
    }

    /// <summary>Every answer with no age known, each of its sentences turned in every way.</summary>
    [Fact]
    public void Accept_AnyCuratedSentenceTurned_KeepsItBack()
    {
        var guide = SharedGuide.Source.Current;
        var reached = new List<string>();
        foreach (var topic in guide.Knowledge.Topics.Values)
        {
            var answer = guide.Answers.Compose(topic, Facts.None, new AnswerTurn(0));
            foreach (var kind in (AnswerPartKind[])[AnswerPartKind.RightNow, AnswerPartKind.Why, AnswerPartKind.NextNights])
                reached.AddRange(ReachedOf(guide.Rephrasing, CuratedSentences.Of(answer[kind].Text)));
        }

        Assert.Empty(reached);
    }

    private static IEnumerable<string> ReachedOf(RephrasingCheck check, IReadOnlyList<CuratedSentence> curated) =>
        from sentence in curated
        from way in Twists.All
        let bad = way(sentence.Text, sentence.Text.Length)
        where bad is not null && !sentence.Text.Contains(bad.TrimEnd('.'), StringComparison.Ordinal)
        where check.Accept([sentence], [new RephrasedSentence(bad, [sentence.Id])])?.Contains(bad, StringComparison.Ordinal) == true
        select $"{sentence.Text} -> {bad}";
}
