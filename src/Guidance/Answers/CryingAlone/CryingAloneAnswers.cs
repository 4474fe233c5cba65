using System.Globalization;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>What a parent hears who asks about leaving a child to cry. Safe for use by many threads.</summary>
public sealed class CryingAloneAnswers
{
    internal const string FileName = "crying-alone.yaml";

    private readonly CryingAloneFile _file;

    private CryingAloneAnswers(CryingAloneFile file, CryingAlonePatterns patterns)
    {
        _file = file;
        Reader = new CryingAloneReader(file, patterns);
    }

    /// <summary>Finds out whether and how a message asks.</summary>
    public CryingAloneReader Reader { get; }

    /// <summary>Reads <c>crying-alone.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static CryingAloneAnswers Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var file = KnowledgeYaml.ReadFile<CryingAloneFile>(folder, FileName);
        var faults = new List<KnowledgeFault>();
        if (file.Occasions.Count == 0 || file.Occasions[^1].Any.Count > 0)
            faults.Add(new KnowledgeFault(FileName, 0, "the last occasion must have no patterns, so that it takes what no other takes"));
        var patterns = new CryingAlonePatterns(file, FileName, faults);
        return faults.Count == 0 ? new CryingAloneAnswers(file, patterns) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The first words: the bot's value the first time, less after that.</summary>
    /// <param name="occasion">Id of the occasion.</param>
    /// <param name="times">How often the talk has heard an answer of this kind.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string Opening(string occasion, int times, int variation)
    {
        var openings = times == 0 || Find(occasion) is { HasOwnWords: true } ? Find(occasion).Openings : _file.Again;
        return Turn(openings, times == 0 ? variation : times - 1 + variation);
    }

    /// <summary>What to do now, or null when the topic's own first step is the answer.</summary>
    /// <param name="occasion">Id of the occasion.</param>
    /// <param name="times">How often the talk has heard an answer of this kind.</param>
    /// <param name="topicId">The topic whose later parts follow.</param>
    /// <param name="months">The child's age in months, or null.</param>
    /// <param name="isAwakeNow">Whether the child is awake as the parent writes: then only what helps in that minute is said.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string? Step(string occasion, int times, string topicId, double? months, bool isAwakeNow, int variation)
    {
        var own = Find(occasion).Now;
        if (own.Count > 0 && (times < own.Count || Find(occasion).HasOwnWords))
            return Turn(own, times + variation).Text;
        return times == 0 && topicId != Find(occasion).Topic ? null : Turn([.. _file.Steps.Where(step => IsFor(step, months) && !(isAwakeNow && step.Later))], variation + times).Text;
    }

    /// <summary>The whole answer in the language of that code, or null for English.</summary>
    public string? InLanguage(string code) => _file.Languages.Find(language => language.Code == code)?.Text;

    /// <summary>Every opening, for the lint.</summary>
    internal IEnumerable<string> Openings() => _file.Occasions.SelectMany(occasion => occasion.Openings).Concat(_file.Again);

    /// <summary>Every step, for the lint.</summary>
    internal IEnumerable<string> Steps() => _file.Occasions.SelectMany(occasion => occasion.Now).Concat(_file.Steps).Select(step => step.Text);

    /// <summary>Every English text a parent may read, for the lint.</summary>
    internal IEnumerable<string> Texts() => Openings().Concat(Steps());

    /// <summary>Every topic that is named, for the lint.</summary>
    internal IEnumerable<string> TopicIds() => _file.Occasions.Select(occasion => occasion.Topic).Concat(_file.Topics).Distinct();

    private CryingAloneFile.OccasionEntry Find(string occasion) => _file.Occasions.Find(entry => entry.Id == occasion) ?? _file.Occasions[^1];

    private static bool IsFor(CryingAloneFile.StepEntry step, double? months)
    {
        if (step.Ages is not { } ages)
            return true;
        var ends = ages.Split('-');
        return months is { } age && age >= double.Parse(ends[0], CultureInfo.InvariantCulture) && age < double.Parse(ends[1], CultureInfo.InvariantCulture);
    }

    private static T Turn<T>(IReadOnlyList<T> list, int index) => list[(int)((uint)index % (uint)list.Count)];
}
