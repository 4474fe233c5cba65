namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a parent can say at any time, as a whole message.</summary>
public enum Command
{
    /// <summary>What can be said here.</summary>
    Help,

    /// <summary>The child is ill or hurt.</summary>
    ChildIsIll,

    /// <summary>The parent is not well.</summary>
    NotOkay,

    /// <summary>There is a question about sleep.</summary>
    SleepQuestion,

    /// <summary>What the bot is and does.</summary>
    WhatCanYouDo,

    /// <summary>Nothing more is to be asked.</summary>
    Stop,

    /// <summary>What was begun is left.</summary>
    Cancel,

    /// <summary>All begins anew.</summary>
    StartOver,

    /// <summary>Another subject.</summary>
    SomethingElse,

    /// <summary>What was on show before.</summary>
    Back,

    /// <summary>This question is not to be answered.</summary>
    Skip,

    /// <summary>The first step, without questions.</summary>
    JustTellMe,

    /// <summary>A hello.</summary>
    Greeting,

    /// <summary>A thank you.</summary>
    Thanks,

    /// <summary>A goodbye.</summary>
    Goodbye,

    /// <summary>Agreement, or a no to nothing.</summary>
    Okay,

    /// <summary>A curse at the night.</summary>
    Swearing,

    /// <summary>The answer missed.</summary>
    NotUseful,

    /// <summary>What is known of the family.</summary>
    WhatDoYouKnow,

    /// <summary>Something known is to be put right.</summary>
    Change,

    /// <summary>The last thing told is to be let go of.</summary>
    ForgetThis,

    /// <summary>Everything is to be erased.</summary>
    ForgetMe,

    /// <summary>All that is kept is to be handed over.</summary>
    Export,

    /// <summary>A plan is to be made or shown.</summary>
    MakePlan,

    /// <summary>Another plan is to be made.</summary>
    NewPlan,

    /// <summary>The five lines for tonight.</summary>
    TonightCard,

    /// <summary>A link to the plan.</summary>
    SharePlan,

    /// <summary>The link is taken back.</summary>
    StopSharing,

    /// <summary>The plan is to be made smaller.</summary>
    TooHard,

    /// <summary>The step is done, and the next one is wanted.</summary>
    NextStep,

    /// <summary>The step is to have a few more nights.</summary>
    SameStep,

    /// <summary>A step is to be left out, and the rest kept.</summary>
    LeaveStepOut,

    /// <summary>The step has changed nothing.</summary>
    StepDidNotHelp,

    /// <summary>The plan is to rest for a while.</summary>
    PausePlan,

    /// <summary>A plan that rested goes on.</summary>
    GoOnWithPlan,

    /// <summary>The plan is given up.</summary>
    DropPlan,

    /// <summary>It is well now, with the plan.</summary>
    PlanWorked,

    /// <summary>A person is to be asked.</summary>
    MyCoach,

    /// <summary>Who sees what.</summary>
    Sharing,

    /// <summary>What happens to what is written.</summary>
    Privacy,

    /// <summary>What was told is to be remembered.</summary>
    RememberThat,

    /// <summary>The coach sees nothing.</summary>
    ShareNothing,

    /// <summary>The coach sees a summary.</summary>
    ShareSummary,

    /// <summary>The coach sees the talk.</summary>
    ShareTalk,

    /// <summary>What it would mean that a language model words answers.</summary>
    WarmerWords,

    /// <summary>A language model may word answers.</summary>
    LetAIWord,

    /// <summary>No language model is to word answers.</summary>
    KeepPlainTexts,

    /// <summary>No language model may.</summary>
    PlainWords,

    /// <summary>What it would mean that a language model reads unclear messages.</summary>
    UnderstandMe,

    /// <summary>A language model may read unclear messages.</summary>
    LetAIRead,

    /// <summary>No language model may.</summary>
    KeepMyWords,
}
