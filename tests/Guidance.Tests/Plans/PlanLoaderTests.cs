using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Plans;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Plans;

/// <summary>What no plan may hold is refused when the knowledge is read, with its name.</summary>
public sealed class PlanLoaderTests : IDisposable
{
    private const string Plans = "plans/plans.yaml";
    private const string Moves = "plans/moves.yaml";

    private static readonly KnowledgeBase Knowledge = KnowledgeLoader.Load(KnowledgeFolder.Find());

    private readonly KnowledgeCopy _folder = new("plans");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("  in_arms:", "  # in_arms:", "presence \"InArms\" has no words")]
    [InlineData("  pick_up:", "  # pick_up:", "response \"PickUp\" has no words")]
    [InlineData("  some: {", "  middling: {", "the strength \"some\"")]
    [InlineData("  nights: {", "  darkness: {", "the aim \"nights\"")]
    [InlineData("    before: feeds\n", "", "aim \"night-feeds\" is only from 12 months")]
    [InlineData("    within: [bedtime,", "    within: [nowhere,", "aim \"in-bed\" is within an aim that is not there")]
    [InlineData("{ from: 0, to: 12,", "{ from: 1, to: 12,", "safe_sleep leaves an age out")]
    [InlineData("aims:\n", "aims: [\n", "plans.yaml")]
    public void Load_FaultInThePlans_IsNamed(string right, string wrong, string named)
    {
        _folder.Replace(Plans, right, wrong);

        Assert.Contains(Faults(), fault => fault.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ages: 0-60", "ages: 0-61", "ages \"0-61\"")]
    [InlineData("ages: 0-60", "ages: 9-3", "ages \"9-3\"")]
    [InlineData("ages: 0-60", "ages: any", "ages \"any\"")]
    [InlineData("ages: 0-60", "ages: a-60", "ages \"a-60\"")]
    [InlineData("ages: 0-60", "ages: 0-b", "ages \"0-b\"")]
    [InlineData("kind: light\n", "kind: place\n", "under 6 months only light, routine and soothing")]
    [InlineData("kind: light\n  ages: 0-60\n", "kind: place\n  ages: 12-60\n", "a move of place serves only an aim that the family names")]
    [InlineData("ages: 0-60\n", "ages: 6-60\n  without_age: true\n", "without an age only what holds at every age")]
    [InlineData("days: 3\n", "days: 2\n", "days are 3 to 7")]
    [InlineData("days: 3\n", "days: 8\n", "days are 3 to 7")]
    [InlineData("effort: 1\n", "effort: 0\n", "effort is 1 to 3")]
    [InlineData("effort: 1\n", "effort: 4\n", "effort is 1 to 3")]
    [InlineData("play in the light.[^nhs-baby-sleep]", "play in the light.", "cite a source each")]
    [InlineData("tell the two apart.[^nhs-baby-sleep]", "tell the two apart.", "cite a source each")]
    [InlineData("[^nhs-baby-sleep]", "[^nobody]", "cites \"nobody\"")]
    [InlineData("aims: [bedtime,", "aims: [crying,", "unknown aim \"crying\"")]
    [InlineData("id: dark-until-morning", "id: bright-days", "move \"bright-days\" stands twice")]
    public void Load_FaultInAMove_IsNamed(string right, string wrong, string named)
    {
        _folder.Replace(Moves, right, wrong);

        Assert.Contains(Faults(), fault => fault.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Plans)]
    [InlineData(Moves)]
    public void Load_FileMissing_IsNamed(string file)
    {
        _folder.Delete(file);

        Assert.Contains(Faults(), fault => fault.Contains("the file is missing", StringComparison.Ordinal));
    }

    private IEnumerable<string> Faults() =>
        Assert.Throws<KnowledgeFormatException>(() => PlanLoader.Load(_folder.Directory, Knowledge)).Faults.Select(fault => fault.ToString());
}
