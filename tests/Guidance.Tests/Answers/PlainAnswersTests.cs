using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Answers;

public sealed class PlainAnswersTests
{
    private static readonly Lazy<PlainAnswers> Answers = new(() => PlainAnswers.Load(KnowledgeFolder.Find()));
    private static readonly Lazy<RemarkReader> Remarks = new(() => RemarkReader.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("he stands in the cot and just won't lie down", 10.0, "standing")]
    [InlineData("pulls up on the bars of the crib at every nap", 9.0, "standing")]
    [InlineData("she keeps standing up in her cot instead of sleeping", null, "standing")]
    [InlineData("is a fan ok in her room", 5.0, "fan")]
    [InlineData("whats the ticket how does it work exactly", 42.0, "bedtime-pass")]
    [InlineData("the man in the curtain. do i say hes not real", 48.0, "animal-in-the-room-wide-awake")]
    [InlineData("no i didnt ask anything. its ok. i just wanted someone", 6.0, "just-someone")]
    [InlineData("can i leave the fan on overnight", null, "fan")]
    [InlineData("fan ok?", 5.0, "fan")]
    [InlineData("his hands are freezing at night", 4.0, "cold-hands")]
    [InlineData("cold feet is that ok", 2.0, "cold-hands")]
    [InlineData("what about water", 8.0, "water-first-year")]
    [InlineData("should i give him water at night", 4.0, "water-before-six")]
    [InlineData("can she have water instead of milk", 15.0, "water")]
    [InlineData("can dad hold her while he's awake and watching tv", 1.0, "held-by-somebody-awake")]
    [InlineData("is it ok for him to sleep in the pram for 2 hours", 3.0, "pram")]
    [InlineData("can i lie the buggy flat", null, "pram")]
    [InlineData("he sleeps in a cloth jhula and rolls now, is it safe", 7.0, "cloth-cradle")]
    [InlineData("3am party every night, laughing and clapping", 11.0, "playing-at-night")]
    [InlineData("she laughs and claps at 3am lol", 11.0, "playing-at-night")]
    [InlineData("wide awake and playing in the middle of the night", 14.0, "playing-at-night")]
    [InlineData("he wets the bed most nights", 50.0, "bedwetting")]
    [InlineData("wetting the bed. after being dry", 48.0, "wet-again-after-dry")]
    [InlineData("is it ok that her face is in the mattress", 7.0, "face-in-the-mattress")]
    [InlineData("can he nap on me if im lying in bed. asleep too i mean", 5.0, "nap-on-me-both-asleep")]
    [InlineData("keeps saying theres a bad man at dads window. should i worry", 48.0, "bad-man-at-the-window")]
    [InlineData("they say it is diabetes. i should have noticed", 48.0, "should-have-noticed-sooner")]
    [InlineData("hes been fed. changed. not hot. whats left", 5.0, "fed-changed-what-is-left")]
    [InlineData("which feed do i drop first", 16.0, "which-feed-first")]
    [InlineData("will my milk go when im back at work 12 hours a day", 8.0, "milk-will-it-go")]
    [InlineData("keeps asking how many sleeps till mummy comes home", 38.0, "parent-in-hospital-how-long")]
    [InlineData("my granddaughter is staying with us this week", 36.0, "grandchild-stays-with-us")]
    [InlineData("sobbing that the baby should go back to hospital. what do i say", 36.0, "baby-should-go-back")]
    [InlineData("my wife gave him the teething powder, should i do anything else", 13.0, "teething-powder")]
    [InlineData("he screams for daddy at 2am and daddy is at work", 24.0, "daddy-is-at-work-at-night")]
    [InlineData("hand foot and mouth 2 weeks ago, all better but she wants me in the bed til she sleeps", 40.0, "company-since-the-illness")]
    [InlineData("we fly on tuesday, do i have to start over after that?", 40.0, "steps-and-a-trip")]
    [InlineData("the baby monitor keeps beeping, is it broken", 9.0, "monitor-went-quiet-or-beeps")]
    [InlineData("my wife is gone and my son cries for her at 5am", 30.0, "parent-left-for-good")]
    [InlineData("dont promise him she comes back, she wont. what words do i say then", 30.0, "parent-left-for-good")]
    [InlineData("no. did shouting damage him, thats what i want to know", 24.0, "shouting-remembered")]
    [InlineData("i keep thinking hes going to remember it forever", 24.0, "shouting-remembered")]
    [InlineData("i mean about the bed sharing. will they report me yes or no", 11.0, "reported-for-bed-sharing")]
    [InlineData("going back to work in 3 weeks and she refuses the bottle", 8.0, "bottle-refused-before-work")]
    [InlineData("2 of his teeth are brown. is it my fault", 20.0, "brown-teeth")]
    [InlineData("he puts all the lights on at 4. should i take out the bulb", 48.0, "switches-the-lights-on")]
    [InlineData("can i practise by day so she can get down again", 9.0, "getting-down-again-by-day")]
    [InlineData("how do i do two on my own at the 2am feed", 3.0, "two-babies-one-adult-at-night")]
    [InlineData("comes back from his dads and wont sleep without me", 48.0, "two-homes-swaps")]
    [InlineData("nursery only do one nap. is 11 months too early for that?", 11.0, "one-nap-at-nursery-too-young")]
    [InlineData("takes her two hours to fall asleep every night", 40.0, "two-hours-to-fall-asleep-older")]
    [InlineData("when do we do night potty training", 34.0, "bedwetting")]
    [InlineData("should i lift her at 11pm", 50.0, "lifting")]
    [InlineData("do i wake him for a wee", 40.0, "lifting")]
    [InlineData("she bangs her head on the cot to fall asleep", 12.0, "head-banging")]
    [InlineData("so cut by how much a night", 9.0, "how-much-less")]
    [InlineData("weetabix at bed yes or no", 7.0, "food-at-bedtime")]
    [InlineData("does formula help", 6.0, "formula-and-sleep")]
    [InlineData("is 7pm to 7am realistic", 6.0, "seven-to-seven")]
    [InlineData("slept 5 hours is that ok", 0.7, "long-stretch-first-weeks")]
    [InlineData("he slept 8 hours should i wake him to feed", 3.0, "long-stretch")]
    [InlineData("would a mattress next to her cot help", 10.0, "bed-beside-the-cot")]
    [InlineData("does he need blackout blinds", 14.0, "dark-room")]
    [InlineData("must naps be in a dark room", 2.0, "dark-naps-small")]
    [InlineData("her mum died in march", 30.0, "grief")]
    [InlineData("he lost his dad and wakes at night", 30.0, "grief")]
    [InlineData("mummy is in hospital and he keeps asking for her", 26.0, "parent-away")]
    [InlineData("we left him and i can't stop thinking about it", null, "guilt")]
    [InlineData("so shush or pick up", 6.0, "shush-or-lift")]
    [InlineData("which step first", 6.0, "which-first")]
    [InlineData("mesh bumper ok?", 5.0, "bumpers")]
    [InlineData("he cant roll back yet", 4.0, "rolls-one-way")]
    [InlineData("what does she wear then", 6.0, "what-to-wear")]
    [InlineData("so bedtime earlier if he skips it?", 12.0, "earlier-bed-after-a-poor-nap")]
    [InlineData("how long do i keep sleeping on the floor", 11.0, "bed-beside-the-cot")]
    [InlineData("sobbing in her sleep but eyes shut, do i pick her up", 2.0, "crying-asleep-small")]
    [InlineData("can i use the snoo until 6 months and then what", null, "smart-bassinet")]
    [InlineData("how do we wean off the smart crib", 5.0, "smart-bassinet")]
    [InlineData("the snoo broke and she wont sleep", 2.0, null)]
    [InlineData("he cried for 40 minutes with my husband holding him, did we damage him", null, "harmed-in-arms")]
    [InlineData("she just pushes me away and cries for mama", 9.0, null)]
    [InlineData("should i move solids to the morning", 7.0, null)]
    [InlineData("can you remind me before her nap", 8.0, "reminders")]
    [InlineData("are you gpt under the hood", null, "which-program")]
    [InlineData("my mum and i share the ipad, can she read this", 6.0, "same-device")]
    [InlineData("can you write a note for nursery", 14.0, "write-a-note")]
    [InlineData("how often does he need to eat, he is sleepy", 0.1, "newborn-how-often")]
    [InlineData("how often does he need to eat, he is sleepy", 9.0, null)]
    [InlineData("how much formula should one bottle have", 1.0, "how-many-ml")]
    [InlineData("what can my 3 year old do while i get the baby to sleep", null, "toddler-while-baby-goes-down")]
    [InlineData("what do i do when my son hits his little sister", null, "toddler-hits-the-baby")]
    [InlineData("both twins crying and i am on my own, what now", 4.0, "both-cry-and-i-am-alone")]
    [InlineData("can our 2 year old lie next to me with the new baby in the sidecar", null, "toddler-and-newborn-in-bed")]
    [InlineData("he walks to the kitchen asleep, how do i stop that", 30.0, "safe-when-walking-in-sleep")]
    [InlineData("should she get stickers for dry nights", 40.0, "stars-for-dry-nights")]
    [InlineData("does milk in the evening make the bed wet", 40.0, "evening-drinks-and-wet-beds")]
    [InlineData("we are separated, what do i say when he asks where is daddy", 30.0, "where-is-daddy")]
    [InlineData("what do i say to my mother in law when she keeps him up", 6.0, "words-for-grandmother")]
    [InlineData("the gp says let her cry, what do i answer", 6.0, "words-for-the-doctor")]
    [InlineData("what should i tell nursery so they pick her up", 12.0, "sentence-for-nursery")]
    [InlineData("clocks go back on sunday, do i shift bedtime earlier or later", 20.0, "clocks-go-back")]
    [InlineData("she screams from 6 till 9 every evening, whats going on", 1.2, "evening-crying")]
    [InlineData("why does he scream every evening", 1.2, "colic-what")]
    [InlineData("its water, then a wee, then one more kiss, bedtime takes hours", 42.0, "stalling-at-bedtime")]
    [InlineData("he falls asleep after 5 minutes at the breast every time", 0.5, "asleep-after-minutes-at-the-breast")]
    [InlineData("he wont sleep without her breast, how do i settle him", 10.0, "without-the-breast-by-another")]
    [InlineData("he screams for the tablet at bedtime", 36.0, "screams-for-the-screen")]
    public void Find_PlainQuestion_IsKnownByItself(string said, double? months, string? id) =>
        Assert.Equal(id, Find(said, months)?.Id);

    [Theory]
    [InlineData("he'll sleep in the pram sometimes", 5.0)]
    [InlineData("hands and feet are blue and cold", 1.0)]
    [InlineData("she wakes every hour and wants the bottle", 7.0)]
    [InlineData("we use the extractor fan to get him off", 4.0)]
    [InlineData("put down drowsy but awake or hold her", 5.0)]
    [InlineData("he naps 2 hours in the day", 8.0)]
    [InlineData("bath then bottle then bed", 8.0)]
    [InlineData("my partner works nights", 8.0)]
    [InlineData("what do i tell him", 30.0)]
    public void Find_NothingOfTheKindAsked_IsNothing(string said, double months) => Assert.Null(Find(said, months));

    [Fact]
    public void Find_WordsThatMeanItOnlyAfterAnAnswer_NeedThatAnswer()
    {
        Assert.Equal("what-to-tell-after-a-death", Find("what do i tell him", 30, "grief")?.Id);
        Assert.Equal("standing-on", Find("he just gets back up again", 10, "sleep-regression")?.Id);
    }

    [Theory]
    [InlineData("should i wake her", "nightmares-night-terrors", "nightmares-night-terrors/wake")]
    [InlineData("should i wake her", "out-of-scope", null)]
    [InlineData("he hits me when i try to put him to bed", "bedtime-battles", "bedtime-battles/hits")]
    [InlineData("what if he kicks off when i do that", "bedtime-battles", "bedtime-battles/protest")]
    public void FindFollowUp_WhatATopicLeadsTo_NeedsThatTopic(string said, string onShow, string? id) =>
        Assert.Equal(id, Answers.Value.FindFollowUp(MessageText.Parse(said), 36, [onShow], asks: true)?.Id);

    [Theory]
    [InlineData(3.0, "newborn-sleep/how")]
    [InlineData(null, "newborn-sleep/how")]
    [InlineData(10.0, null)]
    public void FindFollowUp_WhatSpeaksOfOtherAges_IsNotSaidOfAChildOfThatAge(double? months, string? id) =>
        Assert.Equal(id, Answers.Value.FindFollowUp(MessageText.Parse("in what order"), months, ["newborn-sleep"], asks: true)?.Id);

    [Fact]
    public void Find_InALongMessage_IsNothing() =>
        Assert.Null(Find("is a fan ok " + string.Join(' ', Enumerable.Repeat("and we are so tired", 8)), 5));

    private static PlainAnswer? Find(string said, double? months, params string?[] onShow) =>
        Answers.Value.Find(MessageText.Parse(said), months, onShow, Remarks.Value.Read(MessageText.Parse(said)).Asks);
}
