using BenchmarkDotNet.Attributes;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;
using Recognizers.Text;
using Recognizers.Text.Choice;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.NumberWithUnit;
using Recognizers.Text.ParentAges;

namespace Benchmarks;

/// <summary>The longest message the bot takes, 20,000 characters, made of what sends readers back and forth; at most 50 ms each.</summary>
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(7)]
public class WorstInputBenchmarks
{
    private const int Length = 20_000;

    private static readonly DateTime Reference = new(2025, 3, 12, 3, 30, 0, DateTimeKind.Unspecified);

    private string _text = "";
    private FactReader _reader = null!;
    private SafetyScreen _screen = null!;

    /// <summary>What the text repeats.</summary>
    [Params("2 days 1 month ", "from 2 for ", "5 month old or ", "let her cry if ", "a ", "and then she woke. ")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _text = string.Concat(Enumerable.Repeat(Piece, (Length / Piece.Length) + 1))[..Length];
        _reader = new FactReader(Lexicon.Load(KnowledgeFolder.Find()));
        _screen = Guide.Load(KnowledgeFolder.Find(), new DirectoryInfo(Path.Combine(KnowledgeFolder.Repository().FullName, "artifacts", "models"))).Safety;
    }

    [Benchmark(Baseline = true)]
    public int CutIntoWords() => MessageText.Parse(_text).Words.Count;

    [Benchmark]
    public int RecognizeNumbers() =>
        NumberRecognizer.RecognizeNumber(_text, Culture.English).Count + NumberRecognizer.RecognizeOrdinal(_text, Culture.English).Count;

    [Benchmark]
    public int RecognizeQuantities() =>
        NumberWithUnitRecognizer.RecognizeAge(_text, Culture.English).Count + NumberWithUnitRecognizer.RecognizeTemperature(_text, Culture.English).Count
        + ParentAgeRecognizer.Recognize(_text, Culture.English).Count + ChoiceRecognizer.RecognizeBoolean(_text, Culture.English).Count;

    [Benchmark]
    public int RecognizeDateTime() => DateTimeRecognizer.RecognizeDateTime(_text, Culture.English, DateTimeOptions.LooseHours, Reference).Count;

    [Benchmark]
    public Facts ReadFacts() => ParentMessage.Parse(_text).Read(_reader, ReadingContext.Empty);

    [Benchmark]
    public SafetyAssessment Screen() => _screen.Assess(MessageText.Parse(_text), SafetyContext.Empty);
}
