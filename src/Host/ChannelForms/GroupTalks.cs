using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>In a group nothing that is remembered of anyone is used, and nothing of what people say is kept: its turns run on a store that ends with them.</summary>
internal sealed class GroupTalks : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.IsInGroup())
        {
            turnContext.TurnState.Set<IStorage>(new MemoryStorage());
            turnContext.TurnState.Set(new UnkeptTurn());
        }

        return next(cancellationToken);
    }
}
