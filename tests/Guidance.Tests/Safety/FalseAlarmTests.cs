using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>Words that once raised an alarm for nothing, each beside a danger that still does.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("she cant breathe through her nose", "medical_soon", "U8-nose")]
    [InlineData("snotty nose cant breathe properly", "medical_soon", "U8-nose")]
    [InlineData("blocked nose and sucking in under her ribs", "medical_emergency", "E2")]
    [InlineData("so scared hes going to die in his sleep", "parent_wellbeing", "W9")]
    [InlineData("terrified of cot death, i check her breathing every ten minutes", "parent_wellbeing", "W9")]
    [InlineData("scared he's dying, his lips are blue", "medical_emergency", "E3")]
    [InlineData("she just had her jabs and is sleepy", "medical_soon", "U-jabs")]
    [InlineData("had jabs and now I can't wake her", "medical_emergency", "E4")]
    [InlineData("she is crying without tears and wont settle", "medical_soon", "U3")]
    [InlineData("sometimes i want to give her back", "parent_wellbeing", "W5")]
    [InlineData("i wish i could send him back to the hospital", "parent_wellbeing", "W5")]
    [InlineData("something doesnt feel right about her", "medical_soon", "U-unwell")]
    [InlineData("i keep picturing him in the bath face down", "parent_wellbeing", "C5")]
    [InlineData("keep picturing her face down in the bath. they would be better off w/o me", "parent_crisis", "C3")]
    [InlineData("amber necklace for teething at night, he keeps it on for sleep, 9 months", "unsafe_sleep", "S5-necklace")]
    [InlineData("18 months and naps with her teething beads on", "unsafe_sleep", "S5-necklace")]
    [InlineData("mum puts a folded muslin over the pram when he naps, 4 months", "unsafe_sleep", "S5-over-pram")]
    [InlineData("9 weeks, i cover the buggy with a blanket to keep it dark", "unsafe_sleep", "S5-over-pram")]
    [InlineData("is 38 a fever", "medical_soon", "F-asks")]
    [InlineData("is 38.4 a fever, she's 5 weeks", "medical_emergency", "F-young")]
    [InlineData("she is 9 months and rolls onto her tummy to sleep", "unsafe_sleep", "S3-rolls")]
    [InlineData("i put my 9 month old down on her tummy to sleep", "unsafe_sleep", "S3")]
    [InlineData("can i leave him in the car seat if the engine is off", "unsafe_sleep", "S4")]
    [InlineData("my mum died last month and she is up all night, 7 months", "parent_wellbeing", "W8")]
    [InlineData("she isnt herself today", "medical_emergency", "U7")]
    [InlineData("she wont wake when i call her name and lift her", "medical_emergency", "E4")]
    [InlineData("my newborn hasnt fed since morning and wont take boob", "medical_soon", "U5")]
    [InlineData("desperate, i cry every day and cant cope", "parent_wellbeing", "W1")]
    public void Assess_WordsNearADanger_GoToTheirOwnRule(string text, string level, string rule)
    {
        var found = SafetyFixture.Whole.Assess(MessageText.Parse(text), SafetyContext.Empty);

        Assert.Equal((level, rule), (found.Level.Name(), found.Finding?.RuleId));
    }

    [Theory]
    [InlineData("5 mo has a rash on his belly")]
    [InlineData("he fiddles with my necklace when he feeds to sleep")]
    [InlineData("we use an amber night light")]
    [InlineData("naps in the pram with the hood up, no blanket over it")]
    [InlineData("how to teach self settling to a 5 month old without tears")]
    [InlineData("ways to night wean with no tears please")]
    [InlineData("20mo comes into our bed at 2, should we send her back")]
    [InlineData("baby 4 months, i'm the dad, he screams at me when i try to settle him")]
    [InlineData("nanny here: mom wants me to let him cry for naps, i don't feel right abt it")]
    [InlineData("i dont feel right about leaving her to cry")]
    [InlineData("i dropped the dream feed and he died down to one wake up")]
    [InlineData("is 37.9 a fever")]
    [InlineData("her temp is 37.4")]
    [InlineData("I'm not talking about a fever")]
    [InlineData("it was the light, his lips are pink")]
    [InlineData("i want to die of embarrassment after that night")]
    [InlineData("HV says water at night so she learns its not worth waking for")]
    [InlineData("nursery wont wake him from his nap")]
    [InlineData("he won't wake up if i move him to his bed, he sleeps so deep")]
    [InlineData("i do not have the breast to give, widowed dad, she wakes each hour and wants to be held")]
    [InlineData("screams 45 min after bedtime and wont take boob")]
    [InlineData("he's not even feeding, he just twiddles the other nipple to get to sleep")]
    [InlineData("barely feeds by day then drinks all night, 5 months")]
    [InlineData("cluster feeding, cant eat dinner, cant pee")]
    [InlineData("I cant hold her while i bath the other two")]
    [InlineData("10 month old scared of bath")]
    [InlineData("bath bottle book bed")]
    [InlineData("moving the patting to his tummy")]
    [InlineData("on meds and seeing someone, just want help with sleep")]
    [InlineData("desperate for one 4 hour stretch, not greedy")]
    [InlineData("my boobs feel empty by evening")]
    [InlineData("my breastfed 2 month old hasnt pooed in 5 days, is it keeping her up")]
    [InlineData("my 2 year old wont fall asleep without me holding his hand, takes 2 hours")]
    [InlineData("does weetabix at bed help him sleep through")]
    [InlineData("i'll shut up now, sorry for the long post")]
    public void Assess_HarmlessWords_AreCalm(string text) => Assert.Equal("none", SafetyFixture.AssessAsTheBot(text));
}
