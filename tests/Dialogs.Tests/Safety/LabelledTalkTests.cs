using GentleSleepBot.Host.Scorecards;

namespace Dialogs.Tests.Safety;

/// <summary>Every labelled talk through the real dialogs.</summary>
public sealed class LabelledTalkTests
{
    private static readonly Dictionary<string, LabelledTalk> Loaded = TalkFile.LoadAll(Path.Combine(Talks.Folder("tests"), "evaluation", "multi-turn")).ToDictionary(talk => talk.Id);

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
            talk.Clock.Advance(turn.After + TimeSpan.FromMinutes(1));
            var replies = string.Join("\n", (await talk.SayAsync(turn.Text)).Select(reply => reply.Text));

            Assert.True(turn.Levels.Count == 0 || turn.Levels.Contains(talk.Reading.SafetyLevel), $"\"{turn.Text}\" wanted {string.Join(" or ", turn.Levels)}, found {talk.Reading.SafetyLevel} by {talk.Reading.SafetyRule}");
            Assert.All(turn.Hears, words => Assert.Contains(words, word => replies.Contains(word, StringComparison.OrdinalIgnoreCase)));
            Assert.All(turn.Never, words => Assert.DoesNotContain(words, replies, StringComparison.OrdinalIgnoreCase));
        }
    }
}
