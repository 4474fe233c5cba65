using BenchmarkDotNet.Attributes;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace Benchmarks;

/// <summary>Screening a message of 150 words for danger, beside cutting it into words and nothing more: <c>dotnet run --project tests/Benchmarks -c Release -- --filter *Safety*</c>.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1")]
public class SafetyBenchmarks
{
    private const string Message = """
        Sorry for the essay. He's 8 months, our first, and until about three weeks ago he did one long stretch and then two feeds.
        Now it is every hour from ten. We give him a bath, a story and his bottle, he goes down at seven in the cot beside our bed, on his back, in a sleep bag.
        By half past eight he is up and crying and nothing but rocking will do. My wife is back at work, so I take the nights and I'm on my knees.
        He has two teeth coming and a bit of a cold, no temperature, drinking fine, plenty of wet nappies. The health visitor said it is a phase.
        My mother says to leave him to it, which we won't. He naps three times, thirty minutes each, mostly in the pram.
        Is it the teeth, the cold, or just his age? And what is one thing we could change this week that doesn't end in tears?
        """;

    private readonly string _message = Message;
    private SafetyScreen _screen = null!;

    [GlobalSetup]
    public void Load() => _screen = Guide.Load(KnowledgeFolder.Find(), new DirectoryInfo(Path.Combine(KnowledgeFolder.Repository().FullName, "artifacts", "models"))).Safety;

    [Benchmark(Baseline = true)]
    public int CutIntoWords() => MessageText.Parse(_message).Words.Count;

    [Benchmark]
    public SafetyAssessment Screen() => _screen.Assess(MessageText.Parse(_message), SafetyContext.Empty);
}
