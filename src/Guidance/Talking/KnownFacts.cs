using System.Globalization;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Says back what is known of a child; the words stand in <c>knowledge/known-facts.yaml</c>.</summary>
public sealed class KnownFacts
{
    internal const string File = "known-facts.yaml";
    private const int MinutesAnHour = 60;

    private readonly KnownFactsFile _file;
    private readonly Wording _wording;

    private KnownFacts(KnownFactsFile file, Wording wording) => (_file, _wording) = (file, wording);

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="wording">The words of each English and pronoun.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing, or has no words for a fact that can be known.</exception>
    public static KnownFacts Load(DirectoryInfo folder, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(wording);

        var file = KnowledgeYaml.ReadFile<KnownFactsFile>(folder, File);
        var faults = new List<KnowledgeFault>();
        CheckEach(file.Feeding, faults);
        CheckEach(file.Settling, faults);
        CheckEach(file.Places, faults);
        faults.AddRange(file.Feeding.Values.Concat(file.Settling.Values).Concat(file.Places.Values).SelectMany(wording.UnknownIn)
            .Select(name => new KnowledgeFault(File, 0, $"no word stands for {{{name}}}")));
        return faults.Count == 0 ? new KnownFacts(file, wording) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>What is known, a line each: the child first, then the night as a parent would tell it; none when nothing is known.</summary>
    public IReadOnlyList<string> Lines(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);

        var lines = _file.Lines;
        string?[] all =
        [
            .. facts.OtherChildren.Prepend(facts.Child).OfType<ChildFact>().Select(Child),
            Line(lines.Feeding, facts.Feeding is { } feeding ? _file.Feeding[feeding.Value] : null),
            Line(lines.Settling, Joined(facts.Settling, _file.Settling)),
            Line(lines.Places, Joined(facts.Places, _file.Places)),
            Line(lines.Wakings, facts.Wakings is { } wakings ? HowOften(wakings) : null),
            Line(lines.Naps, facts.Naps is { } naps ? Naps(naps) : null),
            Line(lines.Bedtime, Time(facts.Bedtime)),
            Line(lines.WakeTime, Time(facts.WakeTime)),
        ];
        return [.. all.OfType<string>().Select(line => _wording.Fill(line, facts))];
    }

    private string? Child(ChildFact child) => child.Age is not { } age
        ? null
        : (child.CorrectedAge is { } corrected ? _file.Lines.BornEarly.Replace("{corrected}", AgeWords.Of(corrected), StringComparison.Ordinal) : _file.Lines.Child)
            .Replace("{age}", AgeWords.Of(age), StringComparison.Ordinal);

    /// <summary>How often a child wakes, such as "3 times a night"; the parent's own words where that was not counted.</summary>
    public string HowOften(WakingFact wakings)
    {
        ArgumentNullException.ThrowIfNull(wakings);

        return (wakings.CountFrom, wakings.CountTo ?? wakings.CountFrom, wakings.EveryMinutesFrom) switch
        {
            (1, 1, _) => _file.Counts.WakesOnce,
            (1, 2, _) => _file.Counts.WakesOnceOrTwice,
            (2, 2, _) => _file.Counts.WakesTwice,
            ({ } from, { } to, _) => Figures(from == to ? _file.Counts.WakesTimes : _file.Counts.WakesFromTo, from, to),
            (_, _, MinutesAnHour) => _file.Counts.WakesHourly,
            (_, _, > MinutesAnHour and var minutes) when minutes % MinutesAnHour == 0 => Figures(_file.Counts.WakesEveryHours, minutes / MinutesAnHour),
            (_, _, { } minutes) => Figures(_file.Counts.WakesEveryMinutes, minutes),
            _ => wakings.From.Text,
        };
    }

    private string Naps(NapFact naps) => (naps.CountFrom, naps.CountTo ?? naps.CountFrom, naps.MinutesFrom, naps.MinutesTo ?? naps.MinutesFrom) switch
    {
        (0, 0, _, _) => _file.Counts.NapsNone,
        ({ } from, { } to, _, _) => Figures(from == to ? _file.Counts.NapsADay : _file.Counts.NapsFromTo, from, to),
        (_, _, { } from, { } to) => Figures(from == to ? _file.Counts.NapsMinutes : _file.Counts.NapsMinutesFromTo, from, to),
        _ => naps.From.Text,
    };

    private static string? Line(string line, string? what) => what is null ? null : line.Replace("{what}", what, StringComparison.Ordinal);

    private static string? Joined<T>(IReadOnlyList<Stated<T>> facts, Dictionary<T, string> words)
        where T : struct, Enum => facts.Count == 0 ? null : string.Join(", ", facts.Select(fact => words[fact.Value]).Distinct(StringComparer.Ordinal));

    private static string? Time(Stated<TimeOnly>? time) => time?.Value.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant();

    private static string Figures(string words, int from, int to = 0) => words
        .Replace("{n}", from.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{to}", to.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void CheckEach<T>(Dictionary<T, string> words, List<KnowledgeFault> faults)
        where T : struct, Enum =>
        faults.AddRange(Enum.GetValues<T>().Where(value => !words.ContainsKey(value)).Select(value => new KnowledgeFault(File, 0, $"no words for {typeof(T).Name} {value}")));
}
