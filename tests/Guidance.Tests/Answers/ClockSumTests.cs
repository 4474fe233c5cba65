using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Answers;

public sealed class ClockSumTests
{
    private static readonly Lazy<PlainAnswers> Answers = new(() => PlainAnswers.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("up 6.45, nap 12.15 to maybe 2. bed at??", 15.0, "Somewhere between 6 and 7 tonight")]
    [InlineData("second nap ended at 3.30, what time should he go to bed", 9.0, "Somewhere between 6 and 7 tonight")]
    [InlineData("woke from the last nap at 5.10. bedtime when?", 4.0, "Somewhere between 6.40 and 7.40 tonight")]
    [InlineData("nap was 2 till half 3. so bed when", 12.0, "Somewhere between 6.30 and 7.30 tonight")]
    [InlineData("when should the nap end if i want him asleep by 7.30", 15.0, "To be asleep near 7.30, let the nap be over between 2.30 and 3.30")]
    [InlineData("bed is at 7. what time should her nap be over by for that", 8.0, "To be asleep near 7, let the nap be over between 3.30 and 4.30")]
    [InlineData("nap went on till quarter to four today. what time is bed", 9.0, "Somewhere between 6.15 and 7.15 tonight")]
    public void Find_BedAndNap_AreCountedFromWhatIsTold(string said, double months, string begins) => Assert.StartsWith(begins, Find(said, months)?.Texts[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("one nap 12 to 1.30, what time should bedtime be", 13.0)]
    [InlineData("the nap was a disaster, when is bed", 13.0)]
    [InlineData("he napped till 7.30, when is bed now", 24.0)]
    [InlineData("nap ended at 3.30, when is bed", null)]
    [InlineData("nap ended at 3.30, when is bed", 2.0)]
    [InlineData("she naps for 30 minutes and bed is hard, what should i do", 9.0)]
    [InlineData("he napped 45 min, is that ok before bed", 9.0)]
    public void Find_WhatTellsTooLittle_HasNoSum(string said, double? months) => Assert.DoesNotContain("a rule of thumb", Find(said, months)?.Texts[0] ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("fewest: 0, most: 10")]
    [InlineData("fewest: 90, most: 60")]
    [InlineData("most: -5")]
    public void Load_AClockThatCountsNothing_IsAFault(string clock)
    {
        using var folder = new KnowledgeFolderOnDisk();
        folder.Write("plain-answers.yaml", "longest: 20\nlongest_follow_up: 20\n");
        folder.Write("plain-answers/naps.yaml", $"answers:\n  - id: bed\n    asks: [\"nap\"]\n    clock: {{ {clock} }}\n    texts: [\"At {{clock_from}}.\"]\n");

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(() => PlainAnswers.Load(folder.Directory)).Faults);

        Assert.Contains("the clock of \"bed\" needs minutes above 0", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ById_OfWhatHoldsTimesThatAMessageTells_IsNothing() => Assert.Null(Answers.Value.ById("bed-after-nap-seven"));

    private static PlainAnswer? Find(string said, double? months) => Answers.Value.Find(MessageText.Parse(said), months, [], asks: true);
}
