using BotFramework.Builder;
using BotFramework.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Browser.Tests;

/// <summary>Answers as the real one looks: a citation, buttons, and the number of the message in this talk.</summary>
internal sealed class SmallTalkBot(ConversationState state) : IBot
{
    private readonly IStatePropertyAccessor<string> _heard = state.CreateProperty<string>("heard");

    public static IBot Make(IServiceProvider services) => new SmallTalkBot(services.GetRequiredService<ConversationState>());

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text("Hello, I am a program."), cancellationToken);
            return;
        }

        if (turnContext.Activity.Type != ActivityTypes.Message)
            return;

        var heard = await _heard.GetAsync(turnContext, () => "", cancellationToken) + "|";
        await _heard.SetAsync(turnContext, heard, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);

        var reply = MessageFactory.Text($"Answer {heard.Length}: stay **close**. Waking is common now.[1][1]\n\n[1]: https://example.org/a \"Night waking\"");
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.SuggestedActions = new SuggestedActions { Actions = [.. new[] { "More", "Why", "Something else" }.Select(title => new CardAction(ActionTypes.ImBack, title, value: title))] };
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }
}
