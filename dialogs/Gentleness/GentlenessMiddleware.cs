using BotFramework.Builder;
using BotFramework.Builder.Turns.Stages;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Guidance;
using Microsoft.Extensions.Logging;

namespace GentleSleepBot.Dialogs.Gentleness;

/// <summary>Reads every outgoing text; one that is harsh or unsafe never goes out, a gentle line goes in its place.</summary>
public sealed partial class GentlenessMiddleware(GuideSource guides, ILogger<GentlenessMiddleware> logger) : IMiddleware
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        turnContext.TurnState.Add(new SafetyBreaks());
        turnContext.OnSendActivities(async (context, activities, send) =>
        {
            await context.EnterStage(TalkStage.Guard);
            foreach (var activity in activities)
                Guard(context, activity);
            await context.EnterStage(TalkStage.Send);
            return await send();
        });
        turnContext.OnUpdateActivity(async (context, activity, update) =>
        {
            Guard(context, activity);
            return await update();
        });
        return next(cancellationToken);
    }

    private void Guard(ITurnContext context, Activity activity)
    {
        // A card's words stand in its summary.
        var text = string.IsNullOrEmpty(activity.Text) ? activity.Summary : activity.Text;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(text))
            return;

        if (context.TurnState.Get<QuotedWords>() is { Words.Length: > 0 } quoted)
            text = text.Replace(quoted.Words, "", StringComparison.Ordinal);
        var faults = guides.Current.Gentleness.Check(text, context.TurnState.Get<SafetyBreaks>()?.Allows(activity) == true);
        if (faults.Count == 0)
            return;

        foreach (var fault in faults)
        {
            LogKeptBack(fault.Rule);
            TalkTelemetry.Blocked(fault.Rule);
        }

        activity.Text = Replies.SaidGently;
        activity.Summary = null;
        activity.Speak = null;
        activity.Entities = null;
        activity.Attachments = null;
    }

    [LoggerMessage(LogLevel.Error, "A reply was kept back by rule {Rule}")]
    private partial void LogKeptBack(string rule);
}
