using GentleSleepBot.Guidance.Answers;

namespace Guidance.Tests.Answers;

public sealed class ShortAnswersTests
{
    private static readonly Lazy<ShortAnswers> Answers = new(() => ShortAnswers.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("schedule-wake-windows", 2.0, "how many naps 8 weeks old", "four")]
    [InlineData("schedule-wake-windows", 4.5, "how many naps should she have", "three or four")]
    [InlineData("schedule-wake-windows", 6.0, "how many naps at 6 months", "two or three")]
    [InlineData("nap-transitions", 10.0, "my 10 month old still has 3 naps is that ok", "two")]
    [InlineData("schedule-wake-windows", 24.0, "how many naps for my 2 year old", "one")]
    [InlineData("schedule-wake-windows", 5.0, "how long should naps be at 5 months", "half an hour")]
    [InlineData("schedule-wake-windows", 20.0, "how long should my toddler nap for", "1.5 to 2")]
    [InlineData("schedule-wake-windows", 8.0, "how much day sleep at 8 months", "2 to 4.5")]
    [InlineData("schedule-wake-windows", 8.0, "is a 3 hour nap too long", "two hours")]
    [InlineData("schedule-wake-windows", 8.0, "should naps be capped", "two hours")]
    [InlineData("schedule-wake-windows", 7.0, "how much should a 7 month old sleep", "12 to 16")]
    [InlineData("schedule-wake-windows", 24.0, "how many hours should a 2yo sleep", "11 to 14")]
    [InlineData("schedule-wake-windows", 48.0, "how much sleep does a 4yo need", "10 to 13")]
    [InlineData("newborn-sleep", 1.0, "how many hours of sleep for a newborn", "18")]
    [InlineData("schedule-wake-windows", 5.0, "ww for 5mo", "1.5 to 2.5")]
    [InlineData("schedule-wake-windows", 9.0, "wake windows?", "2.5 to 3.5")]
    [InlineData("schedule-wake-windows", 7.0, "how long should he be awake between naps", "2.5 to 3.5")]
    [InlineData("schedule-wake-windows", 5.0, "what time should bedtime be for 5 month old", "7.30")]
    [InlineData("schedule-wake-windows", 9.0, "is 7pm too early for bed", "6 and 10 pm|6 to 10 pm")]
    [InlineData("schedule-wake-windows", 24.0, "what time should a 2 year old go to bed", "7")]
    [InlineData("early-rising", 12.0, "is 5am too early to get up", "5.30")]
    [InlineData("schedule-wake-windows", 14.0, "what time should last nap end", "3.30")]
    [InlineData("nap-transitions", 8.0, "when to drop 3rd nap", "six")]
    [InlineData("nap-transitions", null, "when do they go from 2 naps to 1", "12 and 18")]
    [InlineData("nap-transitions", 8.0, "how do I go from 3 naps to 2", "last nap")]
    [InlineData("nap-transitions", 13.0, "how to drop to one nap", "morning nap|first nap")]
    [InlineData("nap-transitions", null, "when do kids stop napping", "two and five")]
    [InlineData("normal-night-waking", 6.0, "when will my 6 month old sleep through", "six")]
    [InlineData("normal-night-waking", null, "sttn when", "six")]
    [InlineData("night-weaning", 4.0, "when can i drop night feeds", "six months")]
    [InlineData("night-weaning", 8.0, "does he need to feed at night", "61|more than half")]
    [InlineData("newborn-sleep", 0.5, "should i wake my 2 week old to eat at night", "birth weight")]
    [InlineData("newborn-sleep", 3.0, "my 3 month old sleeps 10 hours at night is that too long", "weight|growth")]
    [InlineData("newborn-sleep", 0.5, "newborn grunts and squirms all night is that normal", "half")]
    [InlineData("unsafe-sleep-surface", null, "what temperature should baby's room be", "16 to 20 °C")]
    [InlineData("unsafe-sleep-surface", 5.0, "is 24 degrees too hot", "20 °C")]
    [InlineData("unsafe-sleep-surface", 5.0, "which tog for 18 degrees", "tog")]
    [InlineData("unsafe-sleep-surface", 8.0, "when can my baby have a blanket", "twelve months|first birthday")]
    [InlineData("unsafe-sleep-surface", 8.0, "is a floor bed ok", "{cot}")]
    [InlineData("pacifier", null, "when should we stop the dummy", "6 and 12|6 to 12")]
    [InlineData("pacifier", 1.0, "does the paci need to go back in when it falls out", "dropped|without it")]
    [InlineData("sleep-associations-general", null, "how loud should white noise be", "two metres")]
    [InlineData("night-weaning", 5.0, "should i dream feed", "bedtime|studies")]
    [InlineData("self-soothing-meaning", null, "what does drowsy but awake mean", "sleepy|calm")]
    [InlineData("teething-illness", 8.0, "is it teething waking her at night", "film")]
    [InlineData("teething-illness", 8.0, "how long does teething last", "eight days|week")]
    [InlineData("sleep-regression", 4.0, "how long does the 4 month regression last", "few weeks")]
    [InlineData("travel-dst-routine", 24.0, "how long does jet lag last in toddlers", "week")]
    public void For_PlainQuestion_SaysWhatWasAsked(string topic, double? months, string said, string holds)
    {
        for (var variation = 0; variation < 3; variation++)
            Assert.Contains(holds.Split('|'), words => Answers.Value.For(topic, months, said, variation)?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);
    }

    [Theory]
    [InlineData("schedule-wake-windows", 8.0, "he fights every nap and i am done")]
    [InlineData("bedtime-battles", 9.0, "how long does it take him to fall asleep normally")]
    [InlineData("pacifier", 6.0, "he dropped his dummy 10 times last night")]
    [InlineData("nap-transitions", 8.0, "she screams before the nap")]
    [InlineData("night-weaning", 8.0, "she bit me at the 2am feed")]
    public void For_NothingPlainlyAsked_SaysNothing(string topic, double months, string said) =>
        Assert.Null(Answers.Value.For(topic, months, said, 0));

    [Theory]
    [InlineData("night-weaning", 4.0, "six months")]
    [InlineData("night-weaning", 14.0, "ten")]
    [InlineData("rocking-motion-dependence", null, "weeks")]
    [InlineData("feeding-to-sleep", 9.0, "weeks")]
    [InlineData("nap-transitions", 13.0, "month")]
    [InlineData("nap-transitions", 40.0, "two and five")]
    public void HowLong_Topic_GivesARange(string topic, double? months, string holds)
    {
        for (var variation = -1; variation < 3; variation++)
            Assert.Contains(holds, Answers.Value.HowLong(topic, months, variation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void HowLong_TopicWithoutARange_IsNothing() => Assert.Null(Answers.Value.HowLong("out-of-scope", 6, 0));
}
