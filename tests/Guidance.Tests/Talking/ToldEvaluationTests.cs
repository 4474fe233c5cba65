using System.Text.Json;
using GentleSleepBot.Guidance.Talking.Tellings;
using Guidance.Tests.OwnWords;

namespace Guidance.Tests.Talking;

/// <summary>What messages of talks do, on those held back from what is learned.</summary>
public sealed class ToldEvaluationTests
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<(Telling Wanted, LikelyTelling? Read)[]> Told = new(() => [.. File.ReadLines(Path.Combine(KnowledgeFolder.Find().Parent!.FullName, "tests", "evaluation", "told.jsonl"))
        .Select(line => JsonSerializer.Deserialize<Line>(line, Names)!)
        .Select(line => (Enum.Parse<Telling>(line.Telling.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), WholeGuide.Guide.Tellings.Read(line.Text)))]);

    [Fact]
    public void Read_OfThemAll_IsMostlyRight() => Assert.InRange(Told.Value.Count(line => line.Read?.Kind == line.Wanted) / (double)Told.Value.Length, 0.78, 1);

    [Theory]
    [InlineData(Telling.Thanks, 0.9, 0.98)]
    [InlineData(Telling.Correction, 0.85, 0.95)]
    [InlineData(Telling.GoodNews, 0.9, 0.85)]
    [InlineData(Telling.Fact, 0.8, 0.7)]
    public void Read_WhereItIsSure_IsRight(Telling telling, double sure, double least)
    {
        var read = Told.Value.Where(line => line.Read?.Is(telling, sure) == true).ToArray();

        Assert.InRange(read.Length, 20, Told.Value.Length);
        Assert.InRange(read.Count(line => line.Wanted == telling) / (double)read.Length, least, 1);
    }

    private sealed record Line(string Text, string Telling);
}
