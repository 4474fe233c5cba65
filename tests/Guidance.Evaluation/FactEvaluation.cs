using System.Globalization;
using System.Text.Json;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Evaluation;

/// <summary>Reads labelled messages and compares the facts.</summary>
public sealed class FactEvaluation(FactReader reader)
{
    private const double AbsoluteTolerance = 0.3;
    private const double RelativeTolerance = 0.06;

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

    public IReadOnlyList<FactScore> Scores => [Age, Corrected, CryItOut, WantsCryItOut, Writer, Pronoun, Feeding, Places, Times, CryingNow];

    public static IEnumerable<LabelledMessage> Load(string path) => File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize(line, LabelledJson.Default.LabelledMessage)!);

    public void Add(LabelledMessage line)
    {
        ArgumentNullException.ThrowIfNull(line);
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
        foreach (var place in line.Places ?? [])
            Places.Count(facts.Places.Any(p => Name(p.Value) == place), line.Id, place, string.Join(',', facts.Places.Select(p => Name(p.Value))), line.Text);
        if (line.CryingNow is { } crying)
            CryingNow.Count(crying == facts.CryingNow is not null, line.Id, crying.ToString(), (facts.CryingNow is not null).ToString(), line.Text);
    }

    private static void Compare(FactScore score, LabelledMessage line, string? expected, string? got)
    {
        if (expected is not null)
            score.Count(expected.Split('|').Contains(got), line.Id, expected, got ?? "nothing", line.Text);
    }

    private static bool IsSame(double? expected, double? got) =>
        expected is null || got is null ? expected is null && got is null : Math.Abs(expected.Value - got.Value) <= Math.Max(AbsoluteTolerance, expected.Value * RelativeTolerance);

    private static string Words(double? months) => months?.ToString("0.##", CultureInfo.InvariantCulture) ?? "none";

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
