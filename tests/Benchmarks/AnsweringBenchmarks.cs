using BenchmarkDotNet.Attributes;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using Perfolizer.Mathematics.OutlierDetection;

namespace Benchmarks;

/// <summary>
/// All that happens to a message of 150 words before it is answered, beside cutting it into words and nothing more.
/// Each message is timed alone, so that the median is what half of all parents wait at most; the mean holds the collector's share.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
[GcForce(false)]
[Outliers(OutlierMode.DontRemove)]
[InvocationCount(1)]
[WarmupCount(500)]
[IterationCount(3000)]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1")]
public class AnsweringBenchmarks
{
    private readonly string _message = ReadingBenchmarks.Message;
    private Guide _guide = null!;
    private Facts _facts = Facts.None;

    [GlobalSetup]
    public void Load()
    {
        _guide = Guide.Load(KnowledgeFolder.Find(), new DirectoryInfo(Path.Combine(KnowledgeFolder.Repository().FullName, "artifacts", "models")));
        _facts = _guide.Read(MessageText.Parse(_message), Facts.None).Facts;
    }

    [Benchmark(Baseline = true)]
    public int CutIntoWords() => MessageText.Parse(_message).Words.Count;

    [Benchmark]
    public RankedTopics RankTopics() => _guide.Topics.Rank(_message, _facts);

    [Benchmark]
    public int ScreenReadRankComposeGuard()
    {
        var message = MessageText.Parse(_message);
        _ = _guide.Safety.Assess(message, new SafetyContext());
        var facts = _guide.Read(message, Facts.None).Facts;
        var best = _guide.Topics.Rank(_message, facts).Best.TopicId;
        var answer = _guide.Answers.Compose(_guide.Knowledge.Topics[best], facts, new AnswerTurn(0))[AnswerPartKind.RightNow];
        return _guide.Gentleness.Check(answer.Text).Count;
    }
}
