using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Brings a plan that a coach signed into the talk, where the family can make it smaller or leave it like any other.</summary>
internal sealed class CoachPlan
{
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;

    public CoachPlan(SleepBotServices services)
    {
        var memory = new TalkMemory(services.Conversation);
        (_plans, _sender) = (new PlanKeeper(services, memory, new FamilyMemory(services.User)), new PlanSender(services, memory, new AnswerMessage(services.Site)));
    }

    public async Task BringAsync(ITurnContext context, SleepPlan plan, string coach, string note, CancellationToken ct)
    {
        var kept = await _plans.SignAsync(context, plan, coach, note, ct);
        var words = MessageFactory.Text(PlanTexts.WentOver(coach, note));
        words.TextFormat = BotFramework.Schema.TextFormatTypes.Markdown;
        await context.SendActivityAsync(words, ct);
        await _sender.ShowAsync(context, kept, ct);
    }
}
