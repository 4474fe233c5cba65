using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Triage;

namespace Guidance.Tests.Triage;

public sealed class NamingFactsTests
{
    private static readonly TriageTable Table = TriageTable.Load(KnowledgeFolder.Find(), KnowledgeLoader.Load(KnowledgeFolder.Find()));
    private static readonly FactReader Reader = new(Lexicon.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("why does my 9 month old wake at 5am every single day", "early-rising", true)]
    [InlineData("she wakes for the day at 7am", "early-rising", false)]
    [InlineData("he wakes every hour now", "normal-night-waking", true)]
    [InlineData("he is awake", "normal-night-waking", false)]
    [InlineData("he wakes every hour now", "early-rising", false)]
    [InlineData("he wakes every hour now", "short-naps", false)]
    public void IsNamedBy_WhatOneMessageTells_NamesItsTopic(string said, string topicId, bool isNamed) =>
        Assert.Equal(isNamed, Table.IsNamedBy(topicId, Reader.Read(ParentMessage.Parse(said), ReadingContext.Empty)));
}
