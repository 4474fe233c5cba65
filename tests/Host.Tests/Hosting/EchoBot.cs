using BotFramework.Builder;
using BotFramework.Connector;
using BotFramework.Schema;

namespace Host.Tests.Hosting;

/// <summary>Says each message back with how many there were; "fail" fails, "typing" shows the sign first.</summary>
internal sealed class EchoBot(ConversationState state) : IBot
{
    private readonly IStatePropertyAccessor<string> _heard = state.CreateProperty<string>("heard");

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        switch (activity.Type)
        {
            case ActivityTypes.ConversationUpdate when activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true:
                await turnContext.SendActivityAsync(MessageFactory.Text("welcome"), cancellationToken);
                break;

            case ActivityTypes.Invoke when activity.Name == "known":
                var response = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = new ResourceResponse("42") } };
                await turnContext.SendActivityAsync(response, cancellationToken);
                break;

            case ActivityTypes.Message when activity.Text == "fail":
                throw new InvalidOperationException("asked to fail");

            case ActivityTypes.Message:
                await EchoAsync(turnContext, cancellationToken);
                break;
        }
    }

    private async Task EchoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text == "typing")
            await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);

        var heard = await _heard.GetAsync(turnContext, () => "", cancellationToken) + "|";
        await _heard.SetAsync(turnContext, heard, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text($"{heard.Length}: {turnContext.Activity.Text}"), cancellationToken);
    }
}
