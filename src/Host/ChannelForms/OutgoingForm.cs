using BotFramework.Builder;
using BotFramework.Schema;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Gives every message the form that its channel shows; what a channel cannot show becomes plain words.</summary>
internal sealed class OutgoingForm : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var activity in activities)
                Fit(activity);
            return send();
        });
        turnContext.OnUpdateActivity((_, activity, update) =>
        {
            Fit(activity);
            return update();
        });
        return next(cancellationToken);
    }

    public static void Fit(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
            return;

        var abilities = ChannelAbilities.Of(activity);
        MessageLabels.Put(activity, abilities);
        CardFallback.Put(activity, abilities);
        ChoiceForm.Put(activity, abilities);
        FitText(activity, abilities);
    }

    private static void FitText(Activity activity, ChannelAbilities abilities)
    {
        if (activity.TextFormat == TextFormatTypes.Plain || string.IsNullOrEmpty(activity.Text))
            return;

        activity.Speak = SpokenText.Of(activity.Speak ?? activity.Text);
        activity.TextFormat = abilities.HasMarkdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
        activity.Text = abilities.HasMarkdown ? SafeMarkdown.Of(activity.Text) : PlainText.Of(activity.Text);
    }
}
