namespace GentleSleepBot.Dialogs.Commands;

/// <summary>What a parent can say at any time, as a whole message.</summary>
internal enum Command
{
    Help,
    ChildIsIll,
    NotOkay,
    SleepQuestion,
    WhatCanYouDo,
    Stop,
    Cancel,
    StartOver,
    SomethingElse,
    Back,
    Skip,
    JustTellMe,
    Greeting,
    Thanks,
    Goodbye,
    Okay,
    Swearing,
    NotUseful,
    WhatDoYouKnow,
    Change,
    ForgetThis,
    ForgetMe,
    Export,
    MakePlan,
    TonightCard,
    SharePlan,
    StopSharing,
    TooHard,
}
