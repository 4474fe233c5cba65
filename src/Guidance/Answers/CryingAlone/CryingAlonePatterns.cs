using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>The compiled patterns of <c>knowledge/crying-alone.yaml</c>.</summary>
internal sealed class CryingAlonePatterns
{
    private readonly FilePatterns _patterns;

    public CryingAlonePatterns(CryingAloneFile file, string fileName, ICollection<KnowledgeFault> faults)
    {
        _patterns = new FilePatterns(fileName, file.Classes, faults);
        About = _patterns.Add(file.About);
        Asks = _patterns.Add(file.Asks);
        OwnQuestion = _patterns.Add(file.OwnQuestion);
        Unless = _patterns.Add(file.Unless);
        MovedOn = _patterns.Add(file.MovedOn);
        Insists = _patterns.Add(file.Insists);
        Occasions = [.. file.Occasions.Select(occasion => (_patterns.Add(occasion.Any), _patterns.Add(occasion.GoesOn), _patterns.Add(occasion.Unless)))];
        _patterns.Close(Fillers);
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

    public PatternMatches Find(MessageText text) => _patterns.Find(text);
}
