using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>The one place where a message is held against everything that may come at any time, before the open dialog sees it.</summary>
/// <param name="memory">What is remembered of the talk.</param>
/// <param name="words">Tells whether an answer in own words fills the open question.</param>
/// <param name="beforeTheValue">What a message that sounds like leaving a child to cry is held against first: how a night with the plan went.</param>
/// <param name="afterTheValue">What a question about leaving a child to cry is held against once the value was said; before that, nothing.</param>
/// <param name="all">What every other message is held against, in this order.</param>
internal sealed class Interruptions(TalkMemory memory, WishWords words, IInterruption beforeTheValue, IInterruption afterTheValue, params IReadOnlyList<IInterruption> all)
{
    /// <summary>Answers an interruption.</summary>
    /// <returns>What came of the turn; null when the message is for the open dialog, or begins something new.</returns>
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, CancellationToken ct)
    {
        var heard = Heard.In(dc.Context);
        var talk = await memory.GetAsync(dc.Context, ct);
        if (heard.CryingAlone is { AsksByItself: true } && !IsForAnother(dc, talk))
        {
            if (await beforeTheValue.TryAsync(dc, heard, ct) is { } told)
                return told;

            await dc.LeaveAsync(ct);
            await memory.CloseAsync(dc.Context, ct);
            return talk.CryingAloneAnswers == 0 ? null : await afterTheValue.TryAsync(dc, heard, ct);
        }

        if (dc.ActiveDialog is not null && Answers(heard, talk))
            return null;

        if (dc.ActiveDialog is not null && talk.Open is { } open)
            await WaitOrLeaveAsync(dc, open, ct);

        await dc.Context.EnterStage(TalkStage.Interrupt);
        foreach (var interruption in all)
        {
            if (await interruption.TryAsync(dc, heard, ct) is { } turn)
                return turn;
        }

        return null;
    }

    // What is written for a coach's eyes is no question to us.
    private static bool IsForAnother(DialogContext dc, TalkState talk) => dc.ActiveDialog is not null && talk.Open is { TakesAnyWords: true };

    /// <summary>A question comes back once after an interruption, one for a plan each time; after hours none does.</summary>
    private async Task WaitOrLeaveAsync(DialogContext dc, OpenQuestion open, CancellationToken ct)
    {
        var leaves = dc.Context.TurnState.Get<Visit>()?.IsReturn == true || (open.AskedAgain > 0 && !open.IsForAPlan);
        if (leaves)
            await dc.LeaveAsync(ct);
        await memory.ChangeAsync(dc.Context, known => known with { Open = leaves ? null : open with { AskedAgain = open.AskedAgain + 1 } }, ct);
    }

    /// <summary>Whether the message answers the open question: by a tap's words, by the fact itself, or by a way round it.</summary>
    private bool Answers(Heard heard, TalkState talk)
    {
        if (talk.Open is not { } open || heard.IsTapped)
            return false;
        if (open.Labels.Any(label => PlainWords.Of(label) == PlainWords.Of(heard.Said)))
            return true;
        if (open.Fact is { } asked && FactQuestion.Of(asked).Chosen(heard.Said, heard.Meanings) is not null)
            return true;
        if (open.Fact is { } wished && heard is { Command: null, Merged.Told.Questions.Count: 0 } && words.Mentioned(FactQuestion.Of(wished), heard.Said, heard.Meanings) is not null)
            return true;
        if (words.IsAnswer(open, heard, talk) || (open.Fact is not null && heard.Meanings.IsNone(heard.Said)))
            return true;
        if (heard.Command is { } command)
            return command is Command.Skip or Command.JustTellMe or Command.Okay || (command == Command.Back && open.IsForAPlan) || (command == Command.RememberThat && open.Labels.Contains(Replies.Remember));
        if (open.TakesAnyWords)
            return true;
        if (open.Fact is not { } fact)
            return false;

        var question = FactQuestion.Of(fact);
        return question.IsKnown(talk) || heard.Said.Split('\n').Any(line => FactQuestions.All.Any(each => each.Chosen(line, heard.Meanings) is not null));
    }
}
