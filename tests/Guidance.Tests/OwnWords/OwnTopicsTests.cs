namespace Guidance.Tests.OwnWords;

public sealed class OwnTopicsTests
{
    [Fact]
    public void Read_GentleTopic_HasNoFaults()
    {
        var reading = WholeGuide.Guide.OwnTopics.Read(WholeGuide.Sling);

        Assert.Empty(reading.Faults);
        Assert.Equal("Naps in the sling", reading.Topic!.Title);
        Assert.Equal(3, reading.Topic.Phrasings.Count);
    }

    [Theory]
    [InlineData("Wear her for one nap.\n\nThen let her cry it out for ten minutes.", 3, "leaving a child to cry")]
    [InlineData("Wait five minutes before you go in to her.", 1, "waiting")]
    [InlineData("Put him down to sleep on his tummy.", 1, "unsafe")]
    [InlineData("Give her 5 ml of Calpol before bed.", 1, "dose")]
    [InlineData("She is manipulating you. Feeding to sleep is a bad habit.", 1, "blames")]
    [InlineData("Hold her close!", 1, "exclamation mark")]
    [InlineData("Hold {baby} close.", 1, "unknown word {baby}")]
    [InlineData("Hold her close.[^nobody]", 1, "cites \"nobody\"")]
    [InlineData("Hold her. ![a cat](https://example.org/cat.png)", 1, "pictures and HTML")]
    [InlineData("Hold her. <script>alert(1)</script>", 1, "pictures and HTML")]
    [InlineData("Endeavour to facilitate an environment conducive to uninterrupted physiological restoration, notwithstanding considerable developmental variability.", 1, "grade")]
    [InlineData("", 0, "is needed")]
    [InlineData("Hold her.\n\n### 4-7 months\nHold her.", 3, "unknown age band")]
    public void Read_FaultyText_SaysWhereAndWhy(string rightNow, int line, string why)
    {
        var reading = WholeGuide.Guide.OwnTopics.Read(WholeGuide.Sling with { RightNow = rightNow });

        Assert.Null(reading.Topic);
        Assert.Contains(reading.Faults, fault => fault.File == "Right now" && fault.Line == line && fault.Message.Contains(why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cry it out works, and she will learn", "how do I\nhow do we\nhow", "Title", 1)]
    [InlineData("", "how do I\nhow do we\nhow", "Title", 0)]
    [InlineData("Naps", "one line", "How clients ask it", 0)]
    public void Read_FaultyHead_SaysWhere(string title, string phrasings, string field, int line)
    {
        var reading = WholeGuide.Guide.OwnTopics.Read(WholeGuide.Sling with { Title = title, Phrasings = phrasings });

        Assert.Contains(reading.Faults, fault => fault.File == field && fault.Line == line);
    }

    [Fact]
    public void Read_WhatClientsAsk_MayNameCryingItOut() =>
        Assert.Empty(WholeGuide.Guide.OwnTopics.Read(WholeGuide.Sling with { Phrasings = "should I let her cry it out\nsling or cry it out\nnap in the sling" }).Faults);

    [Fact]
    public void Read_TextByAge_IsKeptApart()
    {
        var topic = WholeGuide.Guide.OwnTopics.Read(WholeGuide.Sling with { RightNow = "Hold her.\n\n### 4-6 months\nHold her and sing." }).Topic!;

        Assert.Equal("Hold her.", topic.RightNow.For(2));
        Assert.Equal("Hold her and sing.", topic.RightNow.For(5));
    }
}
