using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Answers for several children at once: in one where the step is the same for each, else one after the other, the youngest first.</summary>
internal sealed class SeveralChildren(TalkMemory memory, AnswerSender answers)
{
    /// <summary>Whether the message leaves open which child is meant, and the step is the same for each.</summary>
    public async Task<bool> HoldsForAllAsync(ITurnContext context, ShownAnswer shown, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        if (shown.Occasion is not null || !WhichChildDialog.IsNeeded(context, talk))
            return false;

        var each = WhichChildDialog.ForEach(talk.Facts);
        foreach (var other in each.Skip(1))
        {
            if (!await answers.IsSameAsync(context, shown, each[0], other, ct))
                return false;
        }

        return true;
    }

    /// <summary>Shows the one step, and leaves open which child the next message is about.</summary>
    public async Task ShowForAllAsync(ITurnContext context, ShownAnswer shown, CancellationToken ct)
    {
        var asTold = (await memory.GetAsync(context, ct)).Facts;
        var each = WhichChildDialog.ForEach(asTold);
        await memory.ChangeAsync(context, talk => talk with { Facts = each[0] }, ct);
        Preface.Put(context, Preface.Before(context, Replies.HoldsForAll(each.Count)));
        await answers.ShowAsync(context, shown, withButtons: true, ct);
        await memory.ChangeAsync(context, talk => talk with { Facts = asTold }, ct);
    }

    /// <summary>Shows the step for each child; the youngest is the one that is spoken of then.</summary>
    public async Task ShowForEachAsync(ITurnContext context, ShownAnswer shown, CancellationToken ct)
    {
        var each = WhichChildDialog.ForEach((await memory.GetAsync(context, ct)).Facts);
        foreach (var (facts, index) in each.Select((facts, index) => (facts, index)))
        {
            await memory.ChangeAsync(context, talk => talk with { Facts = facts }, ct);
            Preface.Put(context, Replies.ForTheOneOf(facts));
            await answers.ShowAsync(context, shown, withButtons: index == each.Count - 1, ct);
        }

        await memory.ChangeAsync(context, talk => talk with { Facts = each[0] }, ct);
    }
}
