using System.Globalization;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Safety;

namespace Dialogs.Tests.Evaluation;

/// <summary>Whole talks with the real bot: right topic, nothing asked twice or although it was said, corrections honoured, resumed after interruptions.</summary>
public sealed class WholeTalkTests(ITestOutputHelper output)
{
    private const double FewestOnTopic = 0.8;

    public static TheoryData<string> Ids => [.. WholeTalk.All.Select(talk => talk.Id)];

    /// <summary>A talk whose topic was not found is counted below; from there on it is held to manners and safety alone.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Talk_Whole_GoesAsAParentNeeds(string id)
    {
        var run = await new TalkRun(WholeTalk.All.Single(one => one.Id == id)).RunAsync();

        Assert.True(run.Faults.Count == 0, string.Join("\n\n", run.Faults));
    }

    [Fact]
    public async Task Talks_All_FindTheRightTopicMostOfTheTime()
    {
        var lost = new List<string>();
        foreach (var talk in WholeTalk.All)
        {
            if ((await new TalkRun(talk).RunAsync()).LostAt is { } where)
                lost.Add($"{talk.Id}: {where}");
        }

        var kept = WholeTalk.All.Count - lost.Count;
        output.WriteLine($"{kept} of {WholeTalk.All.Count} talks kept to the right topics; lost:");
        lost.ForEach(output.WriteLine);
        Assert.True(kept >= FewestOnTopic * WholeTalk.All.Count, string.Join('\n', lost));
    }

    [Fact]
    public void Talks_All_AreEnoughAndByManyKindsOfWriters()
    {
        Assert.True(WholeTalk.All.Count >= 60, $"{WholeTalk.All.Count} talks");
        Assert.All(WholeTalk.All, talk => Assert.InRange(talk.Turns.Count, 4, 15));
        Assert.Equal(WholeTalk.All.Count, WholeTalk.All.Select(talk => talk.Id).Distinct().Count());
        foreach (var (writer, fewest) in new[] { ("father", 8), ("grandparent", 5), ("shift worker", 3), ("foster", 2), ("adoptive", 1), ("nanny", 2) })
            Assert.True(WholeTalk.All.Count(talk => talk.Writer == writer) >= fewest, writer);
    }

    [Fact]
    public async Task FirstMessage_NamesAgeAndProblem_MedianReachesAUsefulAnswerInTwoTurns()
    {
        var turns = new List<int>();
        foreach (var talk in WholeTalk.All.Where(talk => talk.Turns[0] is { Age: not null, Topic: not null }))
            turns.Add(await TurnsToUseAsync(talk));

        turns.Sort();
        var median = turns[turns.Count / 2];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{turns.Count} talks name age and problem at once; bot turns to the first useful answer: median {median}, most {turns[^1]}"));
        Assert.InRange(median, 1, 2);
    }

    private static async Task<int> TurnsToUseAsync(WholeTalk talk)
    {
        var parent = new ParentTalk(conversation: talk.Id);
        for (var index = 0; index < talk.Turns.Count; index++)
        {
            var replies = await TalkRun.TakeAsync(parent, talk.Turns[index]);
            if (parent.Reading.SafetyLevel != SafetyLevel.None.Name() || IsTheTopic(replies, talk.Turns[index].Topic))
                return index + 1;
        }

        return talk.Turns.Count + 1;
    }

    private static bool IsTheTopic(IReadOnlyList<Activity> replies, string? topic) =>
        topic?.Split('|').Any(id => replies.Text().Contains($"/topics/{id}#", StringComparison.Ordinal)) == true;
}
