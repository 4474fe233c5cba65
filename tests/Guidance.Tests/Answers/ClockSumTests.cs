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
    [InlineData("she got up at 6.15, when is the first nap", 5.0, "From 6.15, the first nap often comes between 7.45 and 8.45")]
    [InlineData("up 5:20 today. two naps, when", 10.0, "From 5.20, the first nap often comes between 7.50 and 8.50")]
    [InlineData("woke for the day at quarter to seven, what time should he nap", 12.0, "From 6.45, the first nap often comes between 9.45 and 10.45")]
    [InlineData("awake since 2, its 4.15 now. too long?", 5.0, "2 hours 15 minutes so far, which is not too long")]
    [InlineData("been up since 11 and it's half 2 now, is that too long", 5.0, "3 hours 30 minutes is longer than usual")]
    [InlineData("woke from his nap at 1.10 and it is 4 now. is he overtired", 8.0, "2 hours 50 minutes so far")]
    [InlineData("awake from 12 and it's now nearly 5, is that too much", 12.0, "5 hours is longer than usual around one year")]
    [InlineData("she fell asleep at 8.30pm and woke 5.30, is 9 hours enough", 11.0, "That night was 9 hours, from 8.30 to 5.30. Add the naps")]
    [InlineData("bed at 8 up at 6 no nap. enough?", 36.0, "Yes, most likely: 8 to 6 is 10 hours")]
    [InlineData("asleep by half 9 and up at 6.15, is that too little", 48.0, "9.30 to 6.15 is 8 hours 45 minutes, a little under")]
    [InlineData("sleeps 7.30 till 5, is that normal", 18.0, "That night was 9 hours 30 minutes")]
    [InlineData("goes down at 10 and wakes at 6, is that enough", 9.0, "That night was 8 hours, from 10 to 6; with naps")]
    [InlineData("what time her bed? nap 11 to 13", 11.0, "Awake since 1, {she} will be ripe for a rest between 4 and 5")]
    [InlineData("one nap 12 to 1.30, what time should bedtime be", 13.0, "Awake since 1.30, {she} will be ripe for a rest between 4.30 and 5.30")]
    [InlineData("nap was 9.30 to 12, what time is bed", 16.0, "Awake since 12, {she} will be ripe for a rest between 4 and 5")]
    public void Find_TimesThatAreTold_AreReckonedWith(string said, double months, string begins) => Assert.StartsWith(begins, Find(said, months)?.Texts[0], StringComparison.Ordinal);

    [Fact]
    public void Find_AgeNotKnown_TellsEveryAgeAndAsksForIt() => Assert.EndsWith("How old is your little one? Then I do the sum.", Find("he slept till 3.40, when should bed be", null)?.Texts[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("no sleep til 6pm when i get home. what time bed then", 10.0)]
    [InlineData("twin sister has the same naps. wake her when he wakes at 4 or leave", 3.0)]
    [InlineData("the nap was a disaster, when is bed", 13.0)]
    [InlineData("he napped till 7.30, when is bed now", 24.0)]
    [InlineData("nap ended at 3.30, when is bed", 2.0)]
    [InlineData("she naps for 30 minutes and bed is hard, what should i do", 9.0)]
    [InlineData("he napped 45 min, is that ok before bed", 9.0)]
    [InlineData("he's awake since 2 and i am so tired, is that normal", 5.0)]
    [InlineData("up at 5 every day, how do i get her to nap", null)]
    [InlineData("bed at 8 but he is up at 11 and 2, is that ok", 40.0)]
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
