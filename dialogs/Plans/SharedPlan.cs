using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>What the page of a shared plan is made from: the plan and the words for the child, no mood and no talk.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Current">Index of the step they are at.</param>
/// <param name="Pronoun">The word for the child.</param>
/// <param name="Variety">The writer's English.</param>
internal sealed record SharedPlan(SleepPlan Plan, int Current, ChildPronoun? Pronoun, EnglishVariety? Variety)
{
    /// <summary>What the keys of shared plans begin with.</summary>
    public const string Folder = "plans";

    /// <summary>The facts that choose the words.</summary>
    public Facts Wording => new()
    {
        Pronoun = Pronoun is { } pronoun ? new Stated<ChildPronoun>(pronoun, new Evidence("", 0)) : null,
        Variety = Variety is { } variety ? new Stated<EnglishVariety>(variety, new Evidence("", 0)) : null,
    };
}
