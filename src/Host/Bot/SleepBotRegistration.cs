using BotFramework.Builder;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.ChannelForms;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Retention;
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
        services.AddSingleton(FolderOf);
        services.AddSingleton(provider => new GuideSource(Guide.Load(
            provider.GetRequiredService<GuideFolder>().Folder, provider.GetRequiredService<GuideFolder>().Models)));
        services.AddSingleton<IMiddleware, GentlenessMiddleware>();
        services.AddSingleton(PartsOf);
        services.AddSingleton<IBot>(provider => new SleepBot(provider.GetRequiredService<SleepBotServices>()));
        services.AddSingleton<IUnavailableStoreReply>(provider => new FittedReply(ActivatorUtilities.CreateInstance<SafetyWithoutStore>(provider)));
        services.AddHostedService<GuideWarmUp>();
        services.AddHostedService<GuideWatch>();
        services.AddHostedService<StartRoom>();
        return services;
    }

    /// <summary>A command keeps nothing, so it has no stored data to hand over and opens no store.</summary>
    private static SleepBotServices PartsOf(IServiceProvider services) => new()
    {
        Guides = services.GetRequiredService<GuideSource>(),
        Conversation = services.GetRequiredService<ConversationState>(),
        User = services.GetRequiredService<UserState>(),
        Storage = services.GetRequiredService<IStorage>(),
        Site = new Uri(services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress),
        Kept = Kept(services.GetRequiredService<IOptions<RetentionOptions>>().Value),
        Clock = services.GetRequiredService<TimeProvider>(),
        Rephraser = services.GetService<IAnswerRephraser>(),
        Reader = services.GetService<IMessageReader>(),
        LanguageModel = services.GetService<LanguageModelNotice>(),
        ParentData = services.GetRequiredService<TimeProvider>() is MovableClock ? null : services.GetRequiredService<IParentData>(),
        Coaches = services.GetRequiredService<TimeProvider>() is MovableClock ? new NoCoachDesk() : services.GetRequiredService<ICoachDesk>(),
    };

    private static KeptFor Kept(RetentionOptions retention) => new(retention.Unremembered, retention.Remembered);

    private static GuideFolder FolderOf(IServiceProvider services)
    {
        var knowledge = services.GetRequiredService<IOptions<KnowledgeOptions>>().Value;
        var environment = services.GetRequiredService<IHostEnvironment>();
        return new GuideFolder(new DirectoryInfo(knowledge.FullPath(environment)), new DirectoryInfo(knowledge.FullModelsPath(environment)));
    }
}
