using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Opens each turn: lets go of what is old and was not to be remembered, moves ages on, and begins a new visit after hours of silence.</summary>
/// <param name="memory">What is remembered of the talk.</param>
/// <param name="family">What is remembered of the family.</param>
/// <param name="keptWithoutConsent">Without a yes everything goes this long after the last message.</param>
/// <param name="clock">The clock.</param>
internal sealed class VisitKeeper(TalkMemory memory, FamilyMemory family, TimeSpan keptWithoutConsent, TimeProvider clock)
{
    private static readonly TimeSpan MostBesideTheClock = TimeSpan.FromHours(24);

    /// <summary>A silence after which a question is not waiting any more, and the parent comes back.</summary>
    public static readonly TimeSpan EndOfAVisit = TimeSpan.FromHours(3);

    /// <summary>The talk as it stands when a message comes in.</summary>
    public async Task<Visit> ComeInAsync(ITurnContext context, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = Today(context, now);
        var before = await memory.GetAsync(context, ct);
        var kept = await family.GetAsync(context, ct);
        var silence = before.LastMessageAt is { } last ? now - last : TimeSpan.Zero;

        var talk = before;
        if (silence >= keptWithoutConsent)
            talk = kept.IsRemembered == true ? NewDay(talk) : new TalkState { IsWelcomed = talk.IsWelcomed };
        if (silence >= EndOfAVisit)
            talk = NewVisit(talk);
        if (kept.IsRemembered == true && talk.Facts.Child is null)
            talk = talk with { Facts = Known(talk.Facts, FamilyMemory.FactsOf(kept, today)) };
        else if (talk.AgesAsOf is { } asOf && asOf < today)
            talk = talk with { Facts = MovedOn(talk.Facts, asOf, today) };

        if (kept is { IsRemembered: true, Planning: { } planning })
            talk = talk with { Plan = planning.Kept, Wishes = planning.Wishes };
        talk = talk with { AgesAsOf = today, LastMessageAt = now };
        await memory.ChangeAsync(context, _ => talk, ct);
        return new Visit(talk, silence >= EndOfAVisit, silence >= keptWithoutConsent && kept.IsRemembered != true, today);
    }

    /// <summary>The family's own day, unless its clock is far off.</summary>
    private static DateOnly Today(ITurnContext context, DateTimeOffset now) =>
        context.Activity.LocalTimestamp is { } local && (local - now).Duration() < MostBesideTheClock ? DateOnly.FromDateTime(local.Date) : DateOnly.FromDateTime(now.Date);

    // A medical scare that nobody ended is asked after softly; a crisis is not brought up again.
    private static TalkState NewDay(TalkState talk) => talk with
    {
        Asked = [],
        Safety = SafetyMemory.Empty,
        Held = null,
        AsksAfterScare = talk.AsksAfterScare || talk.Held?.Level == SafetyLevel.MedicalEmergency,
    };

    private static TalkState NewVisit(TalkState talk) => talk with
    {
        FeedbackAsked = false,
        AskedBack = false,
        HadDanger = false,
        IsQuiet = false,
        Danger = null,
        Soothed = 0,
        Told = [],
        Plain = null,
        SaidBefore = [],
        Safety = talk.Safety with { Said = [] },
    };

    private static Facts Known(Facts told, Facts kept) => Facts.Merge(kept, told).Facts;

    private static Facts MovedOn(Facts facts, DateOnly asOf, DateOnly today) => facts with
    {
        Child = facts.Child is { } child ? Older(child, asOf, today) : null,
        OtherChildren = [.. facts.OtherChildren.Select(other => Older(other, asOf, today))],
    };

    private static ChildFact Older(ChildFact child, DateOnly asOf, DateOnly today) =>
        child.Age is null ? child : ChildProfile.Of(child, asOf).On(today, child.Age.From) with { From = child.From };
}

/// <summary>How a message finds the talk.</summary>
/// <param name="Talk">What is remembered.</param>
/// <param name="IsReturn">Whether the parent comes back after hours.</param>
/// <param name="IsForgotten">Whether all was let go of since the last message.</param>
/// <param name="Today">The family's day.</param>
internal sealed record Visit(TalkState Talk, bool IsReturn, bool IsForgotten, DateOnly Today);
