using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Reads and keeps what is remembered of a family; in a group nothing is.</summary>
internal sealed class FamilyMemory(UserState user)
{
    private const int MostFeedback = 50;

    private readonly IStatePropertyAccessor<FamilyState> _state = user.CreateProperty<FamilyState>("family");

    public Task<FamilyState> GetAsync(ITurnContext context, CancellationToken ct) =>
        MayKeep(context) ? _state.GetAsync(context, () => new FamilyState(), ct) : Task.FromResult(new FamilyState { IsRemembered = false });

    /// <summary>Keeps the family from now on, or no longer.</summary>
    public async Task AnswerAsync(ITurnContext context, bool isAgreed, TalkState talk, CancellationToken ct)
    {
        context.TurnState.Set(new RememberParent(isAgreed));
        var family = await GetAsync(context, ct);
        await SetAsync(context, isAgreed ? With(family with { IsRemembered = true }, talk) : new FamilyState { IsRemembered = false, Feedback = family.Feedback }, ct);
    }

    /// <summary>Keeps what the talk knows now, where the family is remembered.</summary>
    public async Task UpdateAsync(ITurnContext context, TalkState talk, CancellationToken ct)
    {
        var family = await GetAsync(context, ct);
        if (family.IsRemembered == true)
            await SetAsync(context, With(family, talk), ct);
    }

    /// <summary>Keeps the plan alone, where the family is remembered.</summary>
    public async Task KeepPlanAsync(ITurnContext context, TalkState talk, CancellationToken ct)
    {
        var family = await GetAsync(context, ct);
        if (family.IsRemembered == true)
            await SetAsync(context, family with { Planning = PlanOf(talk) }, ct);
    }

    public async Task AddAsync(ITurnContext context, AnswerFeedback feedback, CancellationToken ct)
    {
        var family = await GetAsync(context, ct);
        await SetAsync(context, family with { Feedback = [.. family.Feedback.TakeLast(MostFeedback - 1), feedback] }, ct);
    }

    public Task ClearAsync(ITurnContext context, CancellationToken ct) =>
        MayKeep(context) ? user.ClearStateAsync(context, ct) : Task.CompletedTask;

    /// <summary>What a returning parent need not tell again.</summary>
    public static Facts FactsOf(FamilyState family, DateOnly today)
    {
        var children = family.Children.Select(child => child.On(today, new Evidence("", 0))).ToList();
        return family.Habits with { Child = children.FirstOrDefault(), OtherChildren = [.. children.Skip(1)] };
    }

    private static FamilyPlan PlanOf(TalkState talk) => new(talk.Plan, talk.Wishes);

    private static FamilyState With(FamilyState family, TalkState talk)
    {
        var facts = talk.Facts;
        var day = talk.AgesAsOf ?? DateOnly.MinValue;
        var children = talk.AgesAsOf is null ? [] : facts.OtherChildren.Prepend(facts.Child).OfType<ChildFact>();
        return family with
        {
            Children = [.. children.Select(child => ChildProfile.Of(child, day))],
            Planning = PlanOf(talk),
            Habits = new Facts { Pronoun = facts.Pronoun, Writer = facts.Writer, Others = facts.Others, Feeding = facts.Feeding, Settling = facts.Settling, Places = facts.Places, Bedtime = facts.Bedtime, WakeTime = facts.WakeTime, Variety = facts.Variety, Temperature = facts.Temperature },
        };
    }

    private async Task SetAsync(ITurnContext context, FamilyState family, CancellationToken ct)
    {
        if (MayKeep(context))
            await _state.SetAsync(context, family, ct);
    }

    private static bool MayKeep(ITurnContext context) => !context.Activity.IsInGroup() && context.Activity.From?.Id is not null;
}
