using BotFramework.Builder;
using GentleSleepBot.Dialogs;

namespace Host.Tests.Commands;

/// <summary>Says how many messages this talk has had and what time it is, so that a test sees state and clock at work.</summary>
internal sealed class ListeningBot(ConversationState state, TimeProvider clock) : IBot
{
    private readonly IStatePropertyAccessor<string> _heard = state.CreateProperty<string>("heard");

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Text;
        if (text == "fail")
            throw new InvalidOperationException("asked to fail");

        var heard = await _heard.GetAsync(turnContext, () => "", cancellationToken) + text;
        await _heard.SetAsync(turnContext, heard, cancellationToken);

        turnContext.TurnState.Set(new TurnReading { SafetyLevel = "medical_soon", SafetyRule = "U1", Topics = ["early-rising"] });
        await turnContext.SendActivityAsync(MessageFactory.Text($"heard {heard}"), cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.SuggestedActions(["More", "Why"], $"{clock.GetUtcNow():O} {turnContext.Activity.Locale}"), cancellationToken);
    }
}
