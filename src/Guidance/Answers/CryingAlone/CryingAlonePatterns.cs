using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>The compiled patterns of <c>knowledge/crying-alone.yaml</c>.</summary>
internal sealed class CryingAlonePatterns
{
    private readonly PatternVocabulary _vocabulary = new();
    private readonly PatternLists _lists;
    private readonly PatternIndex _index;

    public CryingAlonePatterns(CryingAloneFile file, string fileName, ICollection<KnowledgeFault> faults)
    {
        _lists = new PatternLists(_vocabulary, file.Classes.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal));
        About = Compile(file.About, fileName, faults);
        Asks = Compile(file.Asks, fileName, faults);
        OwnQuestion = Compile(file.OwnQuestion, fileName, faults);
        Unless = Compile(file.Unless, fileName, faults);
        MovedOn = Compile(file.MovedOn, fileName, faults);
        Insists = Compile(file.Insists, fileName, faults);
        Occasions = [.. file.Occasions.Select(occasion => (Compile(occasion.Any, fileName, faults), Compile(occasion.GoesOn, fileName, faults), Compile(occasion.Unless, fileName, faults)))];
        foreach (var filler in Fillers)
            _vocabulary.AddFiller(filler);
        _vocabulary.Close();
        _index = _lists.ToIndex();
    }

    /// <summary>Places of the lists in what <see cref="Find"/> gives.</summary>
    public int About { get; }

    public int Asks { get; }

    public int OwnQuestion { get; }

    public int Unless { get; }

    public int MovedOn { get; }

    public int Insists { get; }

    public IReadOnlyList<(int Any, int GoesOn, int Unless)> Occasions { get; }

    private static string[] Fillers => ["just", "really", "actually", "simply", "please", "like", "literally", "basically", "even", "still"];

    public PatternMatches Find(MessageText text) => _index.Find(new ScreenWords(text, _vocabulary));

    private int Compile(List<string> patterns, string fileName, ICollection<KnowledgeFault> faults) =>
        _lists.Add(patterns, (pattern, wrong) => faults.Add(new KnowledgeFault(fileName, 0, $"the pattern \"{pattern}\": {wrong}")));
}
