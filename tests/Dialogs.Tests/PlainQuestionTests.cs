using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>A plain question gets its answer wherever the talk stands, facts are taken, and nothing long is said twice.</summary>
public sealed class PlainQuestionTests
{
    private const string Naps = "my 5 month old only naps for 30 minutes";
    private const string Feeds = "5 month old feeds to sleep at every single waking";

    [Theory]
    [InlineData("can i lie the buggy flat for his nap", "firm base")]
    [InlineData("10 month old stands in the cot and won't lie down", "brand-new trick")]
    [InlineData("my 4 year old wets the bed", "nobody's fault")]
    [InlineData("he has down syndrome and is 2, restless sleep and sleeps sat up folded in half", "narrow airway")]
    [InlineData("is it ok that my 3 month old snores", "one child in ten")]
    [InlineData("is there any evidence that crying harms babies", "no safety proven")]
    [InlineData("does any of this gentle stuff actually work? my friend did ferber", "52 studies")]
    [InlineData("she laughs and claps at 3am, 11 months", "cheerful waking")]
    [InlineData("her mum died in march and she wakes crying for her", "I'm so sorry")]
    public async Task Question_AsFirstMessage_IsNeitherRefusedNorAskedBack(string said, string hears) => Assert.Contains(hears, (await new ParentTalk().SayAsync(said)).Text());

    [Fact]
    public async Task Question_AtTheEndOfALongMessage_IsAnsweredBesideIt()
    {
        var text = (await new ParentTalk().SayAsync(
            "our 8 month old only naps for 30 minutes and we have done the dark room and the same little song each time and the pram walk after lunch, it is what it is I suppose. Also, is a fan ok in his room?")).Text();

        Assert.Contains("out of reach", text);
        Assert.Contains("/topics/", text);
    }

    [Theory]
    [InlineData("fan ok?", "out of reach")]
    [InlineData("does formula help", "survey of 715")]
    [InlineData("can my husband hold her while he is awake watching tv", "dozing off")]
    public async Task Question_AskedInPassing_LeavesTheTalkWhereItWas(string said, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Naps);

        Assert.Contains(hears, (await talk.SayAsync(said)).Text());
        Assert.Contains("/topics/short-naps#", (await talk.SayAsync("more")).Text());
    }

    [Fact]
    public async Task Question_WhileAPlanIsAskedFor_IsAnsweredAndThePlanGoesOn()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "make a plan");

        var text = (await talk.SayAsync("is a fan ok?")).Text();

        Assert.Contains("out of reach", text);
        Assert.Contains("How often", text);
    }

    [Theory]
    [InlineData("thanks so much, and how long?")]
    [InlineData("ok so no alarms?")]
    public async Task Question_BehindAThankYou_IsNotClosed(string said)
    {
        var text = (await new ParentTalk().SayAllAsync(Naps, said)).Text();

        Assert.DoesNotContain(Replies.Welcomed, text);
        Assert.DoesNotContain(Replies.Goodbye, text);
    }

    [Theory]
    [InlineData("but the cot doesn't work, i told you")]
    [InlineData("its the girl who is the night owl")]
    public async Task Objection_AfterAnAnswer_IsHeardAndFollowedByTheNextThing(string said) => Assert.DoesNotContain("didn't quite get", (await new ParentTalk().SayAllAsync(Naps, said)).Text());

    [Fact]
    public async Task WhatToTell_AfterADeath_GivesWords() =>
        Assert.Contains("no coming back", (await new ParentTalk().SayAllAsync("2 year old lost his mummy, he wakes up crying for her", "what do i tell him")).Text());

    [Theory]
    [InlineData("she's up at 7 and bed is 7.30")]
    [InlineData("2 naps 1.5h")]
    [InlineData("cot next to our bed")]
    [InlineData("we dont smoke")]
    [InlineData("wife feeds her to sleep")]
    public async Task Fact_AfterAnAnswer_IsTakenAndFollowedByOneThingToTry(string said)
    {
        var text = (await new ParentTalk().SayAllAsync(Naps, said)).Text();

        Assert.StartsWith(Replies.ThankYouForTelling, text);
        Assert.Contains("/topics/short-naps#next-nights", text);
    }

    [Theory]
    [InlineData("does that thing with the machine help")]
    [InlineData("so same time or what")]
    [InlineData("catnap yes or no")]
    public async Task Question_NeverGetsTheThanksOfAFact(string said) => Assert.DoesNotContain(Replies.ThankYouForTelling, (await new ParentTalk().SayAllAsync(Naps, said)).Text());

    [Theory]
    [InlineData("what do i do if she cries")]
    [InlineData("and if he cries for more")]
    public async Task WhatIfItCries_AfterAnAnswer_IsNoChildThatCriesNow(string said)
    {
        var text = (await new ParentTalk().SayAllAsync(Feeds, said)).Text();

        Assert.Contains("Then do less", text);
        Assert.DoesNotContain("go in now", text);
    }

    [Theory]
    [InlineData("how much formula should he take")]
    [InlineData("will he remember this")]
    [InlineData("what about the dog")]
    [InlineData("which step first")]
    [InlineData("how many bottles does she need at that age")]
    [InlineData("is he warm enough in a 1 tog bag")]
    public async Task OtherQuestion_AfterARefusal_IsNotTakenForInsisting(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAsync("8 months, should i just let him cry it out");

        var text = (await talk.SayAsync(said)).Text();

        Assert.DoesNotContain(Talks.Guide.CryingAlone.Opening("asked", 1, 0)[..12], text);
        Assert.All(Enumerable.Range(0, 7), at => Assert.DoesNotContain(Talks.Guide.CryingAlone.Opening("asked", 1, at).Replace("{child}", "your little one", StringComparison.Ordinal), text));
    }

    [Theory]
    [InlineData("but why is it bad")]
    [InlineData("what's so wrong with it")]
    [InlineData("what's the actual reason")]
    public async Task FairWhy_AfterARefusal_GetsTheReason(string said) =>
        Assert.Matches("Nobody can tell from outside|A cry is how", (await new ParentTalk().SayAllAsync("8 months, should i just let him cry it out", said)).Text());

    [Theory]
    [InlineData("please just this once")]
    [InlineData("so ten minutes?")]
    [InlineData("everyone else does it")]
    public async Task Insisting_AfterARefusal_GetsAnotherGentleStep(string said)
    {
        var text = (await new ParentTalk().SayAllAsync("8 months, should i just let him cry it out", said)).Text();

        Assert.DoesNotContain(Replies.NotSureWhatYouMean, text);
        Assert.Contains("[1]", text);
    }

    [Fact]
    public async Task Guilt_Afterwards_GetsComfort() =>
        Assert.Contains("how much you care", (await new ParentTalk().SayAllAsync("8 months, should i just let him cry it out", "we did it last night and i keep thinking about it")).Text());

    [Fact]
    public async Task Questions_OneAfterTheOther_NeverHearALongSentenceTwice()
    {
        var talk = new ParentTalk();
        string[] said =
        [
            "newborn 5 weeks only sleeps on me", "what about at night", "and in the day", "is it normal", "my 5 week old only sleeps on me", "what if she cries",
            "what if she screams", "but she screams", "why", "formula", "5 week old wakes all night", "more", "and what else",
        ];
        var sentences = new List<string>();
        foreach (var message in said)
        {
            var text = string.Join('\n', (await talk.SayAsync(message)).Select(reply => reply.Text)).Split("\n[1]:")[0];
            sentences.AddRange(text.Split(['.', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(sentence => sentence.Count(letter => letter == ' ') >= 9));
        }

        Assert.Empty(sentences.GroupBy(sentence => sentence, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
