using GentleSleepBot.Host.Scorecards;

namespace Host.Tests.Scorecards;

public sealed class TalkFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talks");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Load_DangerTalk_ReadsWhatMustAndMustNotBeSaid()
    {
        var turn = Read("- {id: a, turns: [{say: hi, after: 2, level: none, has: [call, check], never: [wait]}]}").Turns[0];

        Assert.Equal(("hi", TimeSpan.FromHours(2), false), (turn.Text, turn.After, turn.IsEdit));
        Assert.Equal(["none"], turn.Levels);
        Assert.Equal([["call"], ["check"]], turn.Hears);
        Assert.Equal(["wait"], turn.Never);
    }

    [Fact]
    public void Load_WholeTalk_ReadsAlternativesAndPassesOverTheRest()
    {
        var turn = Read("- {id: a, writer: father, turns: [{says: hi, edited: true, after_hours: 1, topic: daycare|travel, asks: age, age: 5, hears: one|two, never: x, safety: none}]}").Turns[0];

        Assert.Equal((TimeSpan.FromHours(1), true, 5.0), (turn.After, turn.IsEdit, turn.AgeMonths));
        Assert.Equal(["daycare", "travel"], turn.Topics);
        Assert.Equal([["one", "two"]], turn.Hears);
        Assert.Equal(["x"], turn.Never);
        Assert.Equal(["none"], turn.Levels);
    }

    [Fact]
    public void Load_NoList_NamesTheFileAndTheLine()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read("- {id: a, turns: 5}"));

        Assert.Contains("talks.yaml: line 1", fault.Message, StringComparison.Ordinal);
    }

    private LabelledTalk Read(string yaml)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "talks.yaml"), yaml);
        return Assert.Single(TalkFile.LoadAll(_folder.FullName));
    }
}
