using BotFramework.Builder;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Shows a part of an answer and remembers what is on show, so that a few words later mean something.</summary>
internal sealed partial class AnswerSender(GuideSource guides, TalkMemory memory, AnswerMessage message, OwnAnswers own, IAnswerRephraser? rephraser)
{
    private const int LongestTrail = 5;
    private readonly OtherQuestions _otherQuestions = new(guides);

    /// <summary>Shows a part for the child as known now, behind what stands before it; nothing when the topic is gone.</summary>
    public async Task ShowAsync(ITurnContext context, ShownAnswer shown, bool withButtons, CancellationToken ct)
    {
        await context.EnterStage(TalkStage.Compose);
        var talk = await memory.GetAsync(context, ct);
        if (await PartAsync(context, shown, talk, ct) is not { } part)
            return;

        var preface = Preface.Take(context);
        var text = message.Make(part with { Text = Whole(preface, part.Text, Beside(shown, withButtons)) }, context.Activity.ChannelId);
        TurnReading.Answer(context, shown.TopicId);
        TalkTelemetry.Answered(OwnTopics.IsOwn(shown.TopicId) ? "own" : shown.TopicId, shown.Part.ToString());
        await context.SendActivityAsync(withButtons ? Buttons.Under(text, FollowUps(shown)) : text, ct);
        await memory.ChangeAsync(context, known => known.Saying(part) with { WasUnclear = false, IsPlanOnShow = false, Plain = null, Last = Kept(known, shown), Trail = Longer(known, shown), Soothed = SoothedAfter(known, shown, context.TurnState.Get<Heard>()), Answered = [.. known.Answered.Union([shown.TopicId], StringComparer.Ordinal)] }, ct);
    }

    private async Task<AnswerPart?> PartAsync(ITurnContext context, ShownAnswer shown, TalkState talk, CancellationToken ct)
    {
        if (OwnTopics.IsOwn(shown.TopicId))
            return await own.ComposeAsync(context, shown, talk.Facts, ct) ?? new AnswerPart(shown.Part, CoachTexts.TakenBack, []);

        var facts = AsAsked(context, talk);
        if (!guides.Current.Knowledge.Topics.TryGetValue(shown.TopicId, out var topic))
            return null;

        var part = await WordAsync(context, topic, facts, shown, talk, ct);
        if (shown.Part is AnswerPartKind.Why or AnswerPartKind.NextNights && !part.IsModelWorded && guides.Current.Answers.Rest(topic, facts, shown.Part, text => Untold.IsTold(talk, text)) is { } rest)
            return rest;

        return shown is { Part: AnswerPartKind.RightNow, Variation: not null, Occasion: null } ? await SayBesideAsync(context, shown, part, facts, ct) : part;
    }

    /// <summary>Shows what was on show before; false when nothing was.</summary>
    public async Task<bool> GoBackAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        if (talk.Trail.Count == 0)
            return false;

        await memory.ChangeAsync(context, known => known with { Last = null, Trail = [.. known.Trail.SkipLast(1)] }, ct);
        await ShowAsync(context, talk.Trail[^1], withButtons: true, ct);
        return true;
    }

    /// <summary>Says what soothes a child who cries at this minute, and what else was asked; gives the part that is said last, above the taps.</summary>
    private async Task<AnswerPart> SayBesideAsync(ITurnContext context, ShownAnswer shown, AnswerPart answer, Facts facts, CancellationToken ct)
    {
        var guide = guides.Current;
        var topic = guide.Knowledge.Topics[shown.TopicId];
        var parts = new List<AnswerPart>();
        if (facts.CryingNow is not null)
            parts.Add(await NextSoothingAsync(context, facts, ct));
        if (facts.CryingNow is null || !guide.Answers.IsSoothing(topic))
            parts.Add(answer);

        parts.AddRange(SeveralQuestions.AlsoAsked(facts, guide.Topics, topic.Id).Select(other => guide.Answers.AlsoAsked(guide.Knowledge.Topics[other], facts)));
        parts.AddRange(PlainlyAsked(context.TurnState.Get<Heard>(), await memory.GetAsync(context, ct), facts, topic.Id).Select(plain => TextOf(plain, plain.Texts[0], facts)));
        foreach (var part in parts.SkipLast(1))
        {
            await context.SendActivityAsync(message.Make(part, context.Activity.ChannelId), ct);
            await memory.ChangeAsync(context, known => known.Saying(part), ct);
        }

        return parts[^1];
    }

    /// <summary>Says what soothes a child who cries at this minute, whatever else is still open.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="labels">The taps below it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task SootheAsync(ITurnContext context, Facts facts, IReadOnlyList<string> labels, CancellationToken ct) =>
        await context.SendActivityAsync(Buttons.Under(message.Make(await NextSoothingAsync(context, facts, ct), context.Activity.ChannelId), labels), ct);

    private async Task<AnswerPart> NextSoothingAsync(ITurnContext context, Facts facts, CancellationToken ct)
    {
        var talk = await memory.ChangeAsync(context, known => known with { Soothed = known.Soothed + 1 }, ct);
        return guides.Current.Answers.Soothe(facts, talk.Soothed - 1);
    }

    /// <summary>Says something beside the answer on show, which stays on show.</summary>
    public async Task SayBesideAsync(ITurnContext context, AnswerPart part, ShownAnswer last, bool withButtons, CancellationToken ct)
    {
        var text = message.Make(part with { Text = Whole(Preface.Take(context), part.Text, null) }, context.Activity.ChannelId);
        await context.SendActivityAsync(withButtons ? Buttons.Under(text, FollowUps(last)) : text, ct);
        await memory.ChangeAsync(context, known => known.Saying(part) with { WasUnclear = false }, ct);
    }

    /// <summary>What is known, with what only the question itself tells: how the writer feels and what they ask; that the child cries goes by the newest words.</summary>
    private Facts AsAsked(ITurnContext context, TalkState talk)
    {
        var heard = context.TurnState.Get<Heard>();
        var told = heard?.Said == talk.Question ? heard.Merged.Told : guides.Current.Tell(talk.Question, talk.Facts);
        return talk.Facts with { Feelings = told.Feelings, Questions = told.Questions, CryingNow = heard is null ? told.CryingNow : heard.Merged.Told.CryingNow };
    }

    /// <summary>Whether the first step is the same whichever facts are known; another word for the child is no news.</summary>
    public async ValueTask<bool> IsSameAsync(ITurnContext context, ShownAnswer shown, Facts one, Facts other, CancellationToken ct)
    {
        var before = one with { Pronoun = other.Pronoun, Variety = other.Variety, Temperature = other.Temperature };
        return OwnTopics.IsOwn(shown.TopicId)
            ? (await own.ComposeAsync(context, shown, before, ct))?.Text == (await own.ComposeAsync(context, shown, other, ct))?.Text
            : Compose(shown, before)?.Text == Compose(shown, other)?.Text;
    }

    /// <summary>The taps below a part.</summary>
    public IReadOnlyList<string> FollowUps(ShownAnswer shown)
    {
        var last = guides.Current.Triage.For(shown.TopicId).Plan.Count > 0 ? Replies.MakeAPlan : Replies.SomethingElse;
        return shown.Part switch
        {
            _ when shown.TopicId == KnowledgeBase.OutOfScope => Replies.Starters,
            _ when shown.Offered.Count > 0 => [.. shown.Offered, Replies.More],
            AnswerPartKind.Why => [Replies.More, Replies.WhenToGetHelp, last],
            AnswerPartKind.NextNights => [Replies.Why, Replies.WhenToGetHelp, last],
            _ => [Replies.More, Replies.Why, last],
        };
    }

    private AnswerPart? Compose(ShownAnswer shown, Facts facts) =>
        guides.Current.Knowledge.Topics.TryGetValue(shown.TopicId, out var topic)
            ? guides.Current.Answers.Compose(topic, facts, TurnOf(shown, ""), shown.Part)
            : null;

    /// <summary>A language model words the part only where the parent allowed it, nothing in the message or the talk is dangerous, and no occasion has words of its own.</summary>
    private async ValueTask<AnswerPart> WordAsync(ITurnContext context, Topic topic, Facts facts, ShownAnswer shown, TalkState talk, CancellationToken ct)
    {
        var (composer, turn) = (guides.Current.Answers, TurnOf(shown, talk.Question));
        return rephraser is not null && shown.Occasion is null && talk is { AllowsLanguageModel: true, Held: null } && context.TurnState.Get<Heard>() is { IsDanger: false }
            ? await rephraser.RephraseAsync(context.Activity.Conversation?.Id ?? "", composer.Compose(topic, facts, turn), shown.Part, talk.Facts, ct)
            : composer.Compose(topic, facts, turn, shown.Part);
    }

    /// <summary>The line that leads to what may be meant instead; a title that does not read gently in it is left to the taps. Null where there is none.</summary>
    private string? Beside(ShownAnswer shown, bool withButtons)
    {
        if (shown.Offered.Count == 0 || withButtons)
            return shown.Offered.Count == 0 ? null : Replies.TapIfNearer;

        List<string> gentle = [.. shown.Offered.Where(title => guides.Current.Gentleness.Check(Replies.NearerTo([title]), safetyBreak: false).Count == 0)];
        return gentle.Count == 0 ? null : Replies.NearerTo(gentle);
    }

    private static string Whole(string? before, string text, string? after) => (before is null ? text : $"{before} {text}") + (after is null ? "" : $"\n\n{after}");

    private static AnswerTurn TurnOf(ShownAnswer shown, string question) => new(shown.Variation, question, shown.Occasion, shown.Times);

    /// <summary>What is refused leaves the answer on show, so that the next words may still be about it.</summary>
    private static ShownAnswer Kept(TalkState talk, ShownAnswer shown) => shown.TopicId == KnowledgeBase.OutOfScope && talk.Last is { } last ? last : shown;

    /// <summary>A new question is about something else than the crying; the parts of an answer are not.</summary>
    private static int SoothedAfter(TalkState talk, ShownAnswer shown, Heard? heard) =>
        heard?.CryingAlone?.IsNow == true ? talk.Soothed + 1 : shown.Variation is null || heard?.Merged.Told.CryingNow is not null ? talk.Soothed : 0;

    private static IReadOnlyList<ShownAnswer> Longer(TalkState talk, ShownAnswer shown) =>
        shown.TopicId != KnowledgeBase.OutOfScope && talk.Last is { } last && (last.TopicId, last.Part) != (shown.TopicId, shown.Part) ? [.. talk.Trail.TakeLast(LongestTrail - 1), last] : talk.Trail;
}
