namespace GentleSleepBot.Dialogs.Plans;

/// <summary>What is said around a plan; the plan's own words stand in <c>knowledge/plans</c>.</summary>
internal static class PlanTexts
{
    public const string TonightCard = "Tonight card";

    public const string ShareOrPrint = "Share or print";

    public const string TooHard = "Too hard for us";

    public const string NoPlanYet = "There is no plan yet. One can be made from what you told me.";

    public const string MadeSmaller = "Then we make it smaller. What was too much is no fault of yours.";

    public const string BackToTheBase = "Then only the easiest part stays, for as long as you like.";

    public const string NotShared = "The plan is not shared with anyone.";

    public const string NoLongerShared = "The link no longer opens. A page that was printed stays with whoever has it.";

    public const string GoOnWithIt = "You had begun a plan. Shall we go on with it?";

    public const string GoOn = "Go on";

    public const string LeaveIt = "Leave it";

    public const string Left = "All right, we leave it. You can say *make a plan* any time.";

    public const string Better = "Better";

    public const string TheSame = "About the same";

    public const string TooHardShort = "Too hard";

    public const string StaysAWhile = "Then we hold this step a little longer. Nothing needs to change before you are ready.";

    public const string WasTheLast = "That was the last step. Keep what works, and let the rest go.";

    public const string NextStepNow = "Next step now";

    public const string MoreNights = "A few more nights";

    public const string NewPlan = "New plan";

    public const string PauseThePlan = "Pause the plan";

    public const string GoOnWithThePlan = "Go on with the plan";

    public const string ThisIsNext = "Then this is the next step.";

    public const string YouAreHere = "This is where you are.";

    public const string Rests = "Then the plan rests, and nothing is lost by it. Until you want it again, do whatever gives everybody the most sleep, in a safe place.";

    public const string Worked = "I'm glad for you all. Keep what works, and let the rest of the plan go, or take the next step when you want more.";

    public const string GoesOn = "Good. The plan goes on where you left it, with all its nights again.";

    public const string IsSmallest = "It is one small step already. Let even that go for now, if you like: say *pause the plan*.";

    public const string NextOne = "Good to hear. This is the next step.";

    public const string ForEveryStep = "At every step";

    public const string StrengthGone = "too hard for us";

    public const string AnotherWasMeant = "Then that was the wrong plan. Let's change it.";

    public const string GoesByTheirYes = "Then we go by their yes, slowly.";

    public const string AnotherMayBeMade = "If it was the wrong plan, it can be changed: tap *new plan* whenever you like.";

    public const string ThankYouForTheNight = "Thank you for telling me how it went.";

    public const string NightWasEasier = "I'm glad that something is growing easier.";

    public const string NightWasHard = "One night says little, and it is nobody's fault.";

    public const string NoChangeYet = "No change yet is no fault of yours; it often takes more than a few nights to show.";

    public const string StepIsDone = "This step has had its nights. Go on when you like, or hold it longer.";

    public const string StepMayBeSmaller = "This step has had its nights. Hold it a little longer, or I make the plan smaller.";

    public static IReadOnlyList<string> Labels { get; } = [TonightCard, ShareOrPrint, TooHard];

    public static IReadOnlyList<string> LabelsOfTonight { get; } = [ShareOrPrint, TooHard];

    public static IReadOnlyList<string> NextLabels { get; } = [NextStepNow, MoreNights];

    public static IReadOnlyList<string> StuckLabels { get; } = [MoreNights, NextStepNow, TooHard];

    public static IReadOnlyList<string> FitLabels { get; } = [NewPlan, TonightCard];

    public static IReadOnlyList<string> SmallestLabels { get; } = [PauseThePlan, TonightCard];

    public static IReadOnlyList<string> ReviewLabels { get; } = [Better, TheSame, TooHardShort];

    public static IReadOnlyList<string> GoOnLabels { get; } = [GoOn, LeaveIt];

    public static IReadOnlyList<string> HeldLabels { get; } = [TonightCard, MoreNights, TooHard];

    public static string YouSaid(string howOften) => $"You said about {howOften}, so I count on that; tell me if it is different.";

    public static string NowAndBefore(string now, string? before) => before is null ? $"So {now}." : now == before ? $"So {now}, as before." : $"So {now} now, and {before} before.";

    public static string WhoeverGoesIn(string atProtest) => $"For whoever goes in: {char.ToLowerInvariant(atProtest[0])}{atProtest[1..]}";

    public static string KeepTheStep(string title, string nights) => $"Keep the step *{title}* as it is. {nights}.";

    public static string Short(string title, int steps, int current, int days, string step) =>
        $"{title}, one change at a time, in {steps} {(steps == 1 ? "step" : "steps")}. {(current == 0 ? "You begin with" : $"You are at step {current + 1},")} *{step}*, for {days} nights. You can pause or leave it whenever you want.";

    public const string RestsNow = " It rests now; *go on with the plan* takes it up again.";

    public static string NightsHad(int had, int days) => had == 0 ? $"It has {days} nights" : had < days ? $"It has had {had} of its {days} nights" : $"It has had its {days} nights";

    public static string ComesNext(string title, string nights) => $"After this step comes *{title}*. {nights}; go on whenever you feel ready, or hold this one longer.";

    public const string SettlesElsewhere = "Then nobody stays in there. Let sleep come in another room, with you close, and carry your little one to bed after. The rest of the plan stays.";

    public const string WhichToLeaveOut = "Any step may go, and the rest still works. Which one shall we leave out?";

    public static string LeaveOut(string title) => "Leave out: " + title;

    public static string LeftOutBefore(string title) => $"*{title}* is left out already. This is what stays.";

    public static string LeftOut(string title) => $"Then we leave out *{title}*, and the rest stays.";

    public static string ChangedNothing(string nights) =>
        $"Then this step has not brought it yet, and that is no fault of yours. {nights}. A few more may show it, you can go on to the next, or I make the plan smaller.";

    public static string HowLong(int step, int days, int steps, int all) =>
        $"Step {step} is for {days} nights" + (steps == 1 ? ", and longer is fine. There is no date to meet." : $", all {steps} for about {all}. Longer is fine; there is no date to meet.");

    public const string HoldsAtEveryAge = " It holds at every age. Tell me the age any time, and *new plan* makes one that fits it.";

    public static string SignedBy(string? coach) => coach is null ? "" : $" Signed by {coach}.";

    public static string WentOver(string coach, string note) => note.Length == 0 ? $"**{coach}** went over your plan." : $"**{coach}** went over your plan and writes:\n\n{note}";

    public static string FitAge(string told) => $"{told} Shall I make the plan anew for that age?";

    public static string HowIsIt(string title, int days) => $"Your step *{title}* has had its {days} nights. How is it going?";

    public static string Dropped(bool wasShared) => $"All right, the plan is gone{(wasShared ? ", and its link with it" : "")}. It can be made anew any time, and nothing has to be.";

    public static string Shared(Uri page) => $"Anyone with this link can read the plan, and nothing else: {page} You can print it from there. *Stop sharing* takes the link back.";

    public static string StepHeading(int number, string title, int days) => $"Step {number}, {days} nights: {title}";
}
