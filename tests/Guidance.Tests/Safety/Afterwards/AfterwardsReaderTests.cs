using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using Guidance.Tests.OwnWords;

namespace Guidance.Tests.Safety.Afterwards;

public sealed class AfterwardsReaderTests
{
    // None of these stands among the examples, and no list of words takes it.
    [Theory]
    [InlineData("nah it was not a seizure she only jumped once while nodding off and carried on sleeping", SafetyLevel.MedicalEmergency, SafetyAnswer.NotMeant)]
    [InlineData("999 are sending someone, my neighbour is holding her", SafetyLevel.MedicalEmergency, SafetyAnswer.HelpReached)]
    [InlineData("am i allowed to change his nappy or do they want to see it", SafetyLevel.MedicalEmergency, SafetyAnswer.AsksToCall)]
    [InlineData("woke my brother, he has taken him downstairs so i can breathe", SafetyLevel.ParentCrisis, SafetyAnswer.HelpReached)]
    public void ReadAnswer_InWordsOfNoList_IsHeardByLikeness(string said, SafetyLevel level, SafetyAnswer answer)
    {
        var text = MessageText.Parse(said);

        Assert.Equal(SafetyAnswer.Other, WholeGuide.Guide.Safety.ReadAnswer(text));
        Assert.Equal(answer, WholeGuide.Guide.Safety.ReadAnswer(text, level));
    }

    // An alarm never ends by what only sounds well.
    [Theory]
    [InlineData("he still wont wake up properly and his lips look odd", SafetyLevel.MedicalEmergency)]
    [InlineData("she did it again and it went on for longer this time", SafetyLevel.MedicalEmergency)]
    [InlineData("i cant ring, they would take him off me", SafetyLevel.ParentCrisis)]
    [InlineData("nobody is coming and i still want to do it", SafetyLevel.ParentCrisis)]
    [InlineData("they told us to wait for a call back hours ago and he is worse", SafetyLevel.MedicalEmergency)]
    public void ReadAnswer_WhatGoesOn_EndsNothing(string said, SafetyLevel level) =>
        Assert.NotInRange(WholeGuide.Guide.Safety.ReadAnswer(MessageText.Parse(said), level), SafetyAnswer.NotMeant, SafetyAnswer.SeenAndWell);
}
