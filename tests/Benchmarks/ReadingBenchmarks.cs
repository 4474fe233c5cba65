using BenchmarkDotNet.Attributes;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace Benchmarks;

/// <summary>Reading a message of 150 words, beside cutting it into words and nothing more.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1")]
public class ReadingBenchmarks
{
    internal const string Message = """
        So I'm writing this with one thumb. My daughter is 7 months and for about two weeks she's been up every single hour from midnight.
        We do bath, book, boob, bed at 7 and she goes down fine, then by 8.15 she is crying and it carries on like that until morning.
        She's EBF, in a crib next to our bed, with white noise and a sleep sack, and most nights by 3am she ends up in with us.
        My husband starts work at 5 so it is all me, and my MIL keeps saying we should let her cry it out, which I won't do.
        We have a 4 year old too, who slept through at 6 months. I've tried patting, a dummy, an earlier bedtime and holding her upright.
        Naps are 30 min, 3 a day. I am so tired. Is this the 8 month regression? How do I get one longer stretch without leaving her?
        """;

    private readonly string _message = Message;
    private FactReader _reader = null!;

    [GlobalSetup]
    public void Load() => _reader = new FactReader(Lexicon.Load(KnowledgeFolder.Find()));

    [Benchmark(Baseline = true)]
    public int CutIntoWords() => MessageText.Parse(_message).Words.Count;

    [Benchmark]
    public Facts ReadFacts() => ParentMessage.Parse(_message).Read(_reader, ReadingContext.Empty);
}
