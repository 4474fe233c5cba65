using GentleSleepBot.Guidance.Talking;

namespace Dialogs.Tests;

/// <summary>The words we tell parents to say do what we say they do, and never frighten anybody.</summary>
public sealed class OwnWordsScreenTests
{
    private static readonly Dictionary<string, Command> Ours = new(StringComparer.Ordinal)
    {
        ["forget me"] = Command.ForgetMe, ["whole talk"] = Command.ShareTalk, ["share everything"] = Command.ShareTalk, ["private"] = Command.ShareNothing,
        ["export"] = Command.Export, ["talk to my coach"] = Command.MyCoach, ["tonight card"] = Command.TonightCard, ["too hard for us"] = Command.TooHard,
        ["stop"] = Command.Stop, ["start over"] = Command.StartOver, ["what do you know"] = Command.WhatDoYouKnow, ["forget this"] = Command.ForgetThis,
    };

    public static TheoryData<string> Words => [.. Ours.Keys];

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Command_WholeMessage_IsNoDanger(string said)
    {
        Assert.Equal(Ours[said], Talks.Guide.WholeMessages.FindCommand(said));
        var talk = new ParentTalk();
        await talk.SayAsync("my 5 month old wakes every hour");

        await talk.SayAsync(said);

        Assert.Equal("none", talk.Reading.SafetyLevel);
    }

    [Theory]
    [InlineData("start over, she is floppy and won't wake up")]
    [InlineData("stop, I want to die")]
    public async Task Command_WithDangerBesideIt_IsDanger(string said)
    {
        var talk = new ParentTalk();

        await talk.SayAsync(said);

        Assert.NotEqual("none", talk.Reading.SafetyLevel);
    }

    [Theory]
    [InlineData("we have a newborn of 3 weeks in a sidecar", "Can my toddler sleep in our bed?")]
    [InlineData("my 3 year old is autistic and up at 2", "Medicines, melatonin and remedies for sleep")]
    public async Task Tap_NameOfATopicOrQuestion_IsNoDangerWhateverWasTold(string told, string tapped)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(told);

        await talk.SayAsync(tapped);

        Assert.Equal("none", talk.Reading.SafetyLevel);
    }
}
