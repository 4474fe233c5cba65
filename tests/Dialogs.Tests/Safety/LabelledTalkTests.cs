namespace Dialogs.Tests.Safety;

/// <summary>Every labelled talk through the real dialogs.</summary>
public sealed class LabelledTalkTests
{
    private static readonly Dictionary<string, LabelledTalk> Loaded = LabelledTalk.Load(Path.Combine(Talks.Folder("tests"), "evaluation", "multi-turn")).ToDictionary(talk => talk.Id);

    public static TheoryData<string> Ids { get; } = [.. Loaded.Keys];

    [Fact]
    public void Talks_AreFortyOrMoreOfFourToTwelveTurns()
    {
        Assert.True(Loaded.Count >= 40, $"{Loaded.Count}");
        Assert.All(Loaded.Values, talk => Assert.InRange(talk.Turns.Count, 4, 12));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Talk_TurnByTurn_GoesAsLabelled(string id)
    {
        var talk = new ParentTalk(conversation: id);
        foreach (var turn in Loaded[id].Turns)
        {
            talk.Clock.Advance(TimeSpan.FromHours(turn.After) + TimeSpan.FromMinutes(1));
            var replies = string.Join("\n", (await talk.SayAsync(turn.Say)).Select(reply => reply.Text));

            Assert.True(turn.Level is null || turn.Level == talk.Reading.SafetyLevel, $"\"{turn.Say}\" wanted {turn.Level}, found {talk.Reading.SafetyLevel} by {talk.Reading.SafetyRule}");
            Assert.All(turn.Has, words => Assert.Contains(words, replies, StringComparison.OrdinalIgnoreCase));
            Assert.All(turn.Never, words => Assert.DoesNotContain(words, replies, StringComparison.OrdinalIgnoreCase));
        }
    }
}
