using GentleSleepBot.Guidance.Language;

namespace Guidance.Tests.Language;

public sealed class WordRepairTests
{
    private readonly WordRepair _repair = new(["breathing", "floppy", "choking", "seizure", "blue", "hot", "purple", "swallowed"]);

    [Theory]
    [InlineData("breathing", "breathing")]
    [InlineData("brething", "breathing")]
    [InlineData("breahting", "breathing")]
    [InlineData("brethng", "breathing")]
    [InlineData("siezure", "seizure")]
    [InlineData("flopy", "floppy")]
    [InlineData("flloppyy", "floppy")]
    [InlineData("hottt", "hot")]
    [InlineData("bluuuue", "blue")]
    [InlineData("swlalowd", "swallowed")]
    public void Repair_TypingSlip_FindsTheWord(string typed, string expected) => Assert.Equal(expected, _repair.Repair(typed));

    [Theory]
    [InlineData("sloppy")]
    [InlineData("blur")]
    [InlineData("looking")]
    [InlineData("hat")]
    [InlineData("")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void Repair_AnotherWord_IsLeftAlone(string word) => Assert.Null(_repair.Repair(word));
}
