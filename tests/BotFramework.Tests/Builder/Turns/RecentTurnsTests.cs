using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

public sealed class RecentTurnsTests
{
    [Fact]
    public void Remember_BeyondTheBound_ForgetsTheOldest()
    {
        var turns = new RecentTurns(2);
        foreach (var id in new[] { "m1", "m2", "m3" })
            turns.Remember(Key(id), new TurnOutcome(TurnOutcomeKind.Uncommitted, id, 0, [], null));

        Assert.Equal([null, "m2", "m3"], new[] { "m1", "m2", "m3" }.Select(id => turns.Find(Key(id))?.ActivityId));
    }

    private static TurnKey Key(string id) => new("talk", id);
}
