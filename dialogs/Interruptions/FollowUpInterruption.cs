using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>A few words that mean something only after the last answer: they are answered from it, whatever is open. While topics are offered "why?" and "more" are left to the offer; what speaks of a thing that was tried is not.</summary>
internal sealed class FollowUpInterruption(GuideSource guides, TalkMemory memory, AnswerSender answers, ResearchSender research, NamedTopics named) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (MeantInstead(heard, talk) is { } instead)
            return await dc.SwitchAsync(nameof(AnswerDialog), new ShownAnswer(instead, AnswerPartKind.RightNow, talk.Answers), ct);
        if ((heard.Meanings.FindFollowUp(talk.Last is null ? heard.Said : Tapped(heard, talk, talk.Last)) ?? BareWord(heard)) is not { } followUp)
            return null;
        if (followUp.Kind == FollowUpKind.About && (talk.Last ?? (object?)talk.Open) is not null)
            return await AnswerAboutAsync(dc, followUp.About, talk, ct);
        if (talk.Last is not { } last || (named.Likeliest(talk) is not null && followUp.Kind is (FollowUpKind.Why or FollowUpKind.More or FollowUpKind.Again)))
            return null;

        switch (followUp.Kind)
        {
            case FollowUpKind.Research when OwnTopics.IsOwn(last.TopicId):
                await dc.Context.SendActivityAsync(CoachTexts.NoStudy, cancellationToken: ct);
                return await dc.ResumeAsync(ct);
            case FollowUpKind.Research:
                await research.ShowAsync(dc.Context, last, ct);
                return await dc.ResumeAsync(ct);
            case FollowUpKind.IfItDoesNotWork:
                Preface.Put(dc.Context, Replies.IfItDoesNotWork);
                break;
        }

        await answers.ShowAsync(dc.Context, last with { Part = PartOf(followUp.Kind, last), Variation = null }, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    // "Naps?"
    private FollowUp? BareWord(Heard heard) =>
        guides.Current.Triage.About(PlainWords.Of(heard.Said)) is null ? null : new FollowUp(FollowUpKind.About, PlainWords.Of(heard.Said));

    /// <summary>The topic among those offered below the last answer that the message names; null when it names none.</summary>
    private string? MeantInstead(Heard heard, TalkState talk)
    {
        if (talk.Last is not { Offered.Count: > 0 } last)
            return null;

        var label = talk.Open is null ? Buttons.Chosen(heard.Said, answers.FollowUps(last)) : last.Offered.FirstOrDefault(title => PlainWords.Of(title) == PlainWords.Of(heard.Said));
        return label is null ? null : named.By(label);
    }

    /// <summary>The words of the tap that a lone digit stands for, as long as nothing is asked.</summary>
    private string Tapped(Heard heard, TalkState talk, ShownAnswer last) =>
        talk.Open is null && heard.Said is [>= '1' and <= '3'] ? answers.FollowUps(last)[heard.Said[0] - '1'] : heard.Said;

    private async Task<DialogTurnResult?> AnswerAboutAsync(DialogContext dc, string word, TalkState talk, CancellationToken ct)
    {
        if (guides.Current.Triage.About(word) is not { } topicId)
            return null;

        var isOnShow = talk.Last is { Part: not AnswerPartKind.RightNow } last && last.TopicId == topicId;
        var shown = isOnShow && UnheardPart.Of(talk, talk.Last!, asksForReasons: false) is { } part
            ? talk.Last! with { Part = part, Variation = null }
            : new ShownAnswer(topicId, AnswerPartKind.RightNow, talk.Answers);
        if (dc.ActiveDialog is null || named.Likeliest(talk) is not null)
            return await dc.SwitchAsync(nameof(AnswerDialog), shown, ct);

        await answers.ShowAsync(dc.Context, shown, withButtons: false, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>Who has seen the next nights already is shown when a person is needed.</summary>
    private static AnswerPartKind PartOf(FollowUpKind kind, ShownAnswer last) => kind switch
    {
        FollowUpKind.Why => AnswerPartKind.Why,
        FollowUpKind.WhenToGetHelp => AnswerPartKind.WhenToGetHelp,
        FollowUpKind.Again => AnswerPartKind.RightNow,
        _ when last.Part == AnswerPartKind.NextNights => AnswerPartKind.WhenToGetHelp,
        _ => AnswerPartKind.NextNights,
    };
}
