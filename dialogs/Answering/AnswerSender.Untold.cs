using BotFramework.Builder;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Answering;

/// <content>What was not said yet in a talk: plain answers first, then what is left of the answer on show.</content>
internal sealed partial class AnswerSender
{
    private const int MostAskedPlainly = 2;

    /// <summary>Whether the first step was said before in this talk, whatever opening it had.</summary>
    public async Task<bool> IsToldAsync(ITurnContext context, ShownAnswer shown, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        return shown is { Part: AnswerPartKind.RightNow, Variation: not null, Occasion: null, HasParts: true }
            && Compose(shown with { Variation = null }, talk.Facts) is { } step && Untold.IsTold(talk, step.Text);
    }

    /// <summary>Says what was not said yet instead of a first step that was: the plain answer to what is asked, the next part, or that all was said.</summary>
    public async Task ShowUntoldAsync(ITurnContext context, ShownAnswer shown, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        var topic = guides.Current.Knowledge.Topics[shown.TopicId];
        var onShow = shown with { Variation = null, Others = [] };
        if (guides.Current.Answers.Plainly(topic, talk.Facts, new AnswerTurn(shown.Variation, talk.Question)) is { } plainly && !Untold.IsTold(talk, plainly.Text))
        {
            await SayBesideAsync(context, plainly, onShow, withButtons: true, ct);
            await memory.ChangeAsync(context, known => known with { Last = Kept(known, onShow), Trail = Longer(known, onShow), Plain = null }, ct);
        }
        else if (UnheardPart.Of(talk, onShow, asksForReasons: false) is { } part)
        {
            await ShowAsync(context, onShow with { Part = part }, withButtons: true, ct);
        }
        else
        {
            await SayAllIsToldAsync(context, onShow, withButtons: true, ct);
        }
    }

    /// <summary>Says kindly that all of it was told, and what else there is.</summary>
    public async Task SayAllIsToldAsync(ITurnContext context, ShownAnswer last, bool withButtons, CancellationToken ct)
    {
        var hasPlan = guides.Current.Triage.For(last.TopicId).Plan.Count > 0;
        IReadOnlyList<string> labels = hasPlan ? [Replies.MakeAPlan, Replies.WhenToGetHelp, Replies.SomethingElse] : [Replies.WhenToGetHelp, Replies.SomethingElse];
        var talk = await memory.GetAsync(context, ct);
        var text = (hasPlan ? Replies.AllIsTold : Replies.AllIsToldWithoutAPlan).FirstOrDefault(text => !Untold.IsTold(talk, text), Replies.StillHere);
        await context.SendActivityAsync(Buttons.Ask(Preface.Before(context, text), withButtons ? labels : []), ct);
        await memory.ChangeAsync(context, known => known.Saying(text), ct);
    }

    /// <summary>Answers the likeliest question, says for which it was taken, and lets the others be tapped.</summary>
    public async Task SupposeAsync(ITurnContext context, LikelyQuestion question, CancellationToken ct)
    {
        Preface.Put(context, Preface.Before(context, Replies.IfYouMean(question.Label)));
        await memory.ChangeAsync(context, known => known with { Answers = known.Answers + 1 }, ct);
        await SayPlainlyAsync(context, question.Answer, withButtons: true, ct, [.. question.Others, Replies.SomethingElse]);
    }

    /// <summary>Whether every text of a plain answer was said in this talk.</summary>
    public bool IsTold(PlainAnswer plain, TalkState talk) => UnsaidText(plain, talk) is null;

    /// <summary>Says a plain answer: the first text that was not said yet; what is on show stays, unless it is a subject of its own.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="plain">The answer.</param>
    /// <param name="withButtons">Whether taps stand below it.</param>
    /// <param name="ct">Cancels the wait.</param>
    /// <param name="labels">The taps; null for those that follow from the answer.</param>
    public async Task SayPlainlyAsync(ITurnContext context, PlainAnswer plain, bool withButtons, CancellationToken ct, IReadOnlyList<string>? labels = null)
    {
        await context.EnterStage(TalkStage.Compose);
        var talk = await memory.GetAsync(context, ct);
        var stays = talk.Last is not null && !plain.IsSubject;
        var shown = stays ? talk.Last : plain.TopicId is { } topicId ? new ShownAnswer(topicId, AnswerPartKind.RightNow, null) : null;
        var part = Unsaid(plain, talk);
        if (part is null && shown is not null)
        {
            await SayAllIsToldAsync(context, shown, withButtons, ct);
            return;
        }

        var words = part is null
            ? Buttons.Ask(Preface.Before(context, Replies.AllIsToldWithoutAPlan[0]), [])
            : message.Make(part with { Text = Whole(Preface.Take(context), part.Text, null) }, context.Activity.ChannelId);
        if ((plain.TopicId ?? plain.FollowsFrom) is { } about)
            TurnReading.Answer(context, about);
        var also = part is null ? null : _otherQuestions.Find(context.TurnState.Get<Heard>(), plain, talk, this);
        if (also is not null)
            await context.SendActivityAsync(words, ct);
        var last = also is null ? words : message.Make(also, context.Activity.ChannelId);
        await context.SendActivityAsync(withButtons ? Buttons.Under(last, labels ?? (shown is null ? [Replies.SomethingElse] : FollowUps(shown))) : last, ct);
        await memory.ChangeAsync(
            context,
            known => known.Saying(part).Saying(also) with
            {
                WasUnclear = false,
                Suggested = labels ?? [],
                IsPlanOnShow = known.IsPlanOnShow && stays,
                Soothed = 0,
                Plain = stays ? known.Plain : plain.Id,
                Last = shown,
                Trail = shown is null || stays ? known.Trail : Longer(known, shown),
                Answered = plain.TopicId is null ? known.Answered : [.. known.Answered.Union([plain.TopicId], StringComparer.Ordinal)],
            },
            ct);
    }

    /// <summary>The plain questions within a message that its topic would be answered with: what it asks in the end is easily lost behind what it tells.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="talk">The talk.</param>
    /// <param name="topicId">The topic.</param>
    public IReadOnlyList<PlainAnswer> PlainlyAsked(Heard heard, TalkState talk, string topicId) => [.. PlainlyAsked(heard, talk, heard.Merged.Facts, topicId)];

    private IEnumerable<PlainAnswer> PlainlyAsked(Heard? heard, TalkState talk, Facts facts, string topicId) => heard is not { IsDanger: false, Plain: null } ? [] : facts.Questions
        .Select(question => Find(MessageText.Parse(question.From.Text), AnswerComposer.AgeForSleep(facts), topicId))
        .OfType<PlainAnswer>()
        .Distinct()
        .Take(MostAskedPlainly)
        .Where(plain => !Untold.IsTold(talk, guides.Current.Answers.Words(plain.Texts[0], facts)));

    /// <summary>The plain answer that a pattern finds for a question within a message; where its topic is plain, also what that leads to.</summary>
    internal PlainAnswer? Find(MessageText question, double? months, string? topicId) =>
        guides.Current.PlainAnswers.Find(question, months, [], asks: true) ?? (topicId is null ? null : guides.Current.PlainAnswers.FindFollowUp(question, months, [topicId], asks: true));

    /// <summary>The first text of a plain answer that was not said yet in this talk; null when all were.</summary>
    internal AnswerPart? Unsaid(PlainAnswer plain, TalkState talk) => UnsaidText(plain, talk) is { } text ? TextOf(plain, text, talk.Facts) : null;

    private string? UnsaidText(PlainAnswer plain, TalkState talk) => plain.Texts.FirstOrDefault(text => !Untold.IsTold(talk, guides.Current.Answers.Words(text, talk.Facts)));

    private AnswerPart TextOf(PlainAnswer plain, string text, Facts facts) =>
        guides.Current.Answers.Say(text, facts, plain.FollowsFrom is { } topicId ? guides.Current.Knowledge.Topics[topicId] : null);
}
