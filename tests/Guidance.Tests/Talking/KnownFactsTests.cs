using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;
using Guidance.Tests.Reading;

namespace Guidance.Tests.Talking;

/// <summary>What is known is said back as a person would say it.</summary>
public sealed class KnownFactsTests
{
    private static readonly Wording Words = Wording.Load(KnowledgeFolder.Find());
    private static readonly KnownFacts Shipped = KnownFacts.Load(KnowledgeFolder.Find(), Words);

    [Theory]
    [InlineData("my 7 month old wakes twice a night", "a child of seven months", "waking: twice a night")]
    [InlineData("born 8 weeks early, 7 months now", "a child of seven months (five months from the due date)")]
    [InlineData("she is breastfed and sleeps in our bed", "milk: breast", "sleeps: in your bed")]
    [InlineData("he falls asleep with his dummy in the cot", "falls asleep with: a dummy", "sleeps: in a cot")]
    [InlineData("my mom rocks him, he has a pacifier and a crib", "falls asleep with: rocking, a pacifier", "sleeps: in a crib")]
    [InlineData("he wakes every hour", "waking: every hour")]
    [InlineData("he wakes every 90 minutes", "waking: every 90 minutes")]
    [InlineData("he wakes every 2 hours", "waking: every 2 hours")]
    [InlineData("he wakes once a night", "waking: once a night")]
    [InlineData("he wakes 1 to 2 times a night", "waking: once or twice a night")]
    [InlineData("he wakes 5 times a night", "waking: 5 times a night")]
    [InlineData("he wakes 4 to 6 times a night", "waking: 4 to 6 times a night")]
    [InlineData("he takes 2 to 3 naps a day", "naps: 2 to 3 a day")]
    [InlineData("naps are 30 to 40 minutes", "naps: 30 to 40 minutes")]
    [InlineData("2 naps a day and bedtime is 7:30pm", "naps: 2 a day", "bedtime: 7:30 pm")]
    [InlineData("naps are only 30 minutes", "naps: about 30 minutes")]
    public void Lines_WhatWasTold_ComesBackInPlainWords(string told, params string[] lines) => Assert.Equal(lines, Shipped.Lines(Reader.Read(told)));

    [Fact]
    public void Lines_NothingTold_AreNone() => Assert.Empty(Shipped.Lines(Facts.None));

    [Theory]
    [InlineData("  car_seat: in a car seat\n", "", "no words for SleepPlace CarSeat")]
    [InlineData("in a {cot}", "in a {cott}", "no word stands for {cott}")]
    public void Check_AFileWithAGap_SaysWhere(string text, string changed, string fault)
    {
        using var folder = new Knowledge.KnowledgeFolderOnDisk();
        var yaml = File.ReadAllText(Path.Combine(KnowledgeFolder.Find().FullName, "known-facts.yaml"));
        Assert.Contains(text, yaml);
        folder.Write("known-facts.yaml", yaml.Replace(text, changed, StringComparison.Ordinal));

        Assert.Contains(KnowledgeLint.Check(folder.Directory), each => each.ToString().Contains(fault, StringComparison.Ordinal));
        Assert.Throws<KnowledgeFormatException>(() => KnownFacts.Load(folder.Directory, Words));
    }
}
