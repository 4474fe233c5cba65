using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>The pages of shared plans. A page stands as long as its talk knows of it: whatever lets go of the plan, nobody could take the page back any more.</summary>
internal sealed class SharedPages(IStorage storage)
{
    private readonly KeyedRecord<SharedPlan> _pages = new(storage, SharedPlan.Folder);

    /// <summary>Writes the page of a plan that is shared.</summary>
    public Task WriteAsync(ITurnContext context, KeptPlan kept, TalkState talk, CancellationToken ct) => kept.ShareKey is { } key
        ? _pages.WriteAsync(context, key, new SharedPlan(kept.Plan, kept.Current, talk.Facts.Pronoun?.Value, talk.Facts.Variety?.Value), ct)
        : Task.CompletedTask;

    /// <summary>Closes the page that the talk knew of before a message and does not know of after it.</summary>
    public Task CloseLostAsync(ITurnContext context, TalkState before, TalkState after, CancellationToken ct) => before.Plan?.ShareKey is { } key && key != after.Plan?.ShareKey
        ? _pages.DeleteAsync(context, key, ct)
        : Task.CompletedTask;
}
