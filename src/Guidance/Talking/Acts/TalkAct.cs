namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>What a few words do in a talk, where they ask nothing of their own; each is learned from the file of its name in <c>knowledge/talk</c>.</summary>
public enum TalkAct
{
    /// <summary>The step was tried, or is done already.</summary>
    Tried,

    /// <summary>How the step is done, or what comes next.</summary>
    HowTo,

    /// <summary>How long it takes.</summary>
    HowLong,

    /// <summary>The child will cry or refuse.</summary>
    Protest,

    /// <summary>Why, and whether that is normal or safe.</summary>
    Reasons,

    /// <summary>When to ask for help.</summary>
    Worry,

    /// <summary>What it rests on.</summary>
    Research,

    /// <summary>Once more, shorter or plainer.</summary>
    Again,

    /// <summary>The answer missed.</summary>
    Complaint,

    /// <summary>A thank you, or that it helped.</summary>
    Thanks,

    /// <summary>Who sees and keeps what is written.</summary>
    Privacy,

    /// <summary>What the bot is.</summary>
    AboutTheBot,

    /// <summary>A person is wanted.</summary>
    APerson,

    /// <summary>Something is to be remembered, or a name is told.</summary>
    RememberThat,

    /// <summary>The plan is to be shown again.</summary>
    ShowPlan,

    /// <summary>A step of the plan is done, or the next one is wanted.</summary>
    NextStep,

    /// <summary>A step of the plan is to have more nights.</summary>
    MoreNights,

    /// <summary>A step of the plan is not wanted.</summary>
    LeaveStepOut,

    /// <summary>A step of the plan has changed nothing.</summary>
    StepDidNotHelp,

    /// <summary>The plan is to rest: illness, a trip, a bad week.</summary>
    PausePlan,

    /// <summary>A plan that rested is to go on.</summary>
    GoOnWithPlan,

    /// <summary>The plan is given up.</summary>
    DropPlan,

    /// <summary>It is well now.</summary>
    PlanWorked,

    /// <summary>The plan asks too much.</summary>
    TooHard,

    /// <summary>What to do tonight, or a card for whoever takes the night.</summary>
    TonightCard,

    /// <summary>Something about the family is told.</summary>
    AFact,

    /// <summary>The child still cries.</summary>
    StillCrying,

    /// <summary>The child is calm or asleep now.</summary>
    CalmNow,

    /// <summary>The answer hurt.</summary>
    FeltHarsh,

    /// <summary>The answer was for somebody else's child.</summary>
    NotMine,

    /// <summary>Something went well.</summary>
    GoodNews,

    /// <summary>Something went badly; it is heard as what it is about.</summary>
    Setback,
}
