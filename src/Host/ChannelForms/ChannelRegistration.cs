using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.ChannelForms;

internal static class ChannelRegistration
{
    /// <summary>Adds what fits messages to their channels. After the guard, so that it reads what the bot wrote and not its dress.</summary>
    public static IServiceCollection AddChannelForms(this IServiceCollection services)
    {
        services.AddSingleton<IMiddleware, GroupTalks>();
        services.AddSingleton<IMiddleware, IncomingForm>();
        services.AddSingleton<IMiddleware, OutgoingForm>();
        return services;
    }
}
