using System.Globalization;
using System.Text.Json;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Evaluation;

/// <summary>Reads labelled messages and compares the facts.</summary>
public sealed class FactEvaluation(FactReader reader)
{
    private const double AbsoluteTolerance = 0.3;
    private const double RelativeTolerance = 0.06;

    /// <summary>How many messages were read.</summary>
    public int Lines { get; private set; }

    public FactScore Age { get; } = new("age");

    public FactScore Corrected { get; } = new("corrected age");

    public FactScore CryItOut { get; } = new("cry it out");

    public FactScore WantsCryItOut { get; } = new("wants it");

    public FactScore Writer { get; } = new("writer");

    public FactScore Pronoun { get; } = new("pronoun");

    public FactScore Feeding { get; } = new("feeding");

    public FactScore Places { get; } = new("places");

    public FactScore Times { get; } = new("bed and wake");

    public FactScore CryingNow { get; } = new("crying now");

    public FactScore Wakings { get; } = new("wakings");

    public FactScore Naps { get; } = new("naps");

    public FactScore Settling { get; } = new("settling");

    public FactScore Feelings { get; } = new("feelings");

    public FactScore Wants { get; } = new("wants");

    public FactScore Tried { get; } = new("tried");

    public FactScore Questions { get; } = new("questions");

    public IReadOnlyList<FactScore> Scores => [Age, Corrected, CryItOut, WantsCryItOut, Writer, Pronoun, Feeding, Places, Times, CryingNow, Wakings, Naps, Settling, Feelings, Wants, Tried, Questions];

    public static IEnumerable<LabelledMessage> Load(string path) => File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize(line, LabelledJson.Default.LabelledMessage)!);

    public void Add(LabelledMessage line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Lines++;
        var facts = reader.Read(ParentMessage.Parse(line.Text), ReadingContext.Empty);
        if (!line.AgeIsDebatable)
            Age.Count(IsSame(line.AgeMonths, facts.AgeMonths), line.Id, Words(line.AgeMonths), Words(facts.AgeMonths), line.Text);
        if (line.CorrectedAgeMonths is { } corrected)
            Corrected.Count(IsSame(corrected, facts.CorrectedAgeMonths), line.Id, Words(corrected), Words(facts.CorrectedAgeMonths), line.Text);
        if (line.WantsCio is { } wants)
            WantsCryItOut.Count(wants == (facts.CryItOut?.Value == CryItOutStance.Wants), line.Id, wants.ToString(), Name(facts.CryItOut?.Value ?? CryItOutStance.None), line.Text);
        Compare(CryItOut, line, line.CioStance, Name(facts.CryItOut?.Value ?? CryItOutStance.None));
        Compare(Writer, line, line.Writer, facts.Writer is { } writer ? Name(writer.Value) : null);
        Compare(Pronoun, line, line.Pronoun, facts.Pronoun is { } pronoun ? Name(pronoun.Value) : null);
        Compare(Feeding, line, line.Feeding, facts.Feeding is { } feeding ? Name(feeding.Value) : null);
        Compare(Times, line, line.Bedtime, facts.Bedtime?.Value.ToString("HH:mm", CultureInfo.InvariantCulture));
        Compare(Times, line, line.WakeTime, facts.WakeTime?.Value.ToString("HH:mm", CultureInfo.InvariantCulture));
        Compare(Wakings, line, Words(line.Wakings), Words(facts.Wakings?.CountFrom));
        Compare(Wakings, line, Words(line.EveryMinutes), Words(facts.Wakings?.EveryMinutesFrom));
        Compare(Wakings, line, Words(line.SinceDays), Words(facts.Wakings?.SinceDays));
        Compare(Naps, line, Words(line.Naps), Words(facts.Naps?.CountFrom));
        Compare(Naps, line, Words(line.NapMinutes), Words(facts.Naps?.MinutesFrom));
        Compare(Questions, line, Words(line.Questions), Words(facts.Questions.Count));
        CompareAll(Places, line, line.Places, facts.Places.Select(place => Name(place.Value)));
        CompareAll(Settling, line, line.Settling, facts.Settling.Select(way => Name(way.Value)));
        CompareAll(Feelings, line, line.Feelings, facts.Feelings.Select(feeling => Name(feeling.Value)));
        CompareAll(Wants, line, line.Wants, facts.Wants.Select(want => Name(want.Value)));
        CompareAll(Tried, line, line.Tried, facts.Tried.Select(tried => tried.Value));
        if (line.CryingNow is { } crying)
            CryingNow.Count(crying == facts.CryingNow is not null, line.Id, crying.ToString(), (facts.CryingNow is not null).ToString(), line.Text);
    }

    private static void Compare(FactScore score, LabelledMessage line, string? expected, string? got)
    {
        if (expected is not null)
            score.Count(expected.Split('|').Contains(got), line.Id, expected, got ?? "nothing", line.Text);
    }

    private static void CompareAll(FactScore score, LabelledMessage line, IReadOnlyList<string>? expected, IEnumerable<string> got)
    {
        var found = got.ToList();
        foreach (var fact in expected ?? [])
            score.Count(found.Contains(fact), line.Id, fact, string.Join(',', found), line.Text);
    }

    private static string? Words(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static bool IsSame(double? expected, double? got) =>
        expected is null || got is null ? expected is null && got is null : Math.Abs(expected.Value - got.Value) <= Math.Max(AbsoluteTolerance, expected.Value * RelativeTolerance);

    private static string Words(double? months) => months?.ToString("0.##", CultureInfo.InvariantCulture) ?? "none";

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
