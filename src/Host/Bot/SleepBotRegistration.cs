using BotFramework.Builder;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Site;
using Microsoft.Extensions.Options;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Bot;

internal static class SleepBotRegistration
{
    /// <summary>Adds the bot and what it knows.</summary>
    public static IServiceCollection AddSleepBot(this IServiceCollection services)
    {
        services.AddSingleton(LoadGuide);
        services.AddSingleton<IMiddleware, GentlenessMiddleware>();
        services.AddSingleton<IBot>(provider => new SleepBot(
            provider.GetRequiredService<ConversationState>(),
            provider.GetRequiredService<GuideSource>(),
            new Uri(provider.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress)));
        services.AddHostedService<GuideWarmUp>();
        return services;
    }

    private static GuideSource LoadGuide(IServiceProvider services)
    {
        var knowledge = services.GetRequiredService<IOptions<KnowledgeOptions>>().Value;
        var environment = services.GetRequiredService<IHostEnvironment>();
        return new GuideSource(Guide.Load(
            new DirectoryInfo(knowledge.FullPath(environment)),
            new DirectoryInfo(knowledge.FullModelsPath(environment))));
    }
}
