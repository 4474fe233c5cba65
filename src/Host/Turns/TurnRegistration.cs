using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Host.Commands;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Turns;

internal static class TurnRegistration
{
    private const int TypingAfterMilliseconds = 200;
    private const int TypingEveryMilliseconds = 2000;

    /// <summary>Adds what turns run on. Nothing of it is opened before it is asked for: a command leaves the store alone, and moves the clock.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, CommandLine commandLine)
    {
        // A turn brings its own storage; this one is for turns that keep nothing.
        services.AddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddSingleton<MovableClock>();
        services.AddSingleton(provider => commandLine.Command is null ? TimeProvider.System : provider.GetRequiredService<MovableClock>());

        services.AddStore();
        services.AddSingleton<TurnSignals>();
        services.AddSingleton<IImmediateDelivery, ImmediateDelivery>();
        services.AddSingleton<IMiddleware, RestartNotice>();
        services.AddSingleton(MakeAdapter);
        services.AddHostedService<OutboxService>();
        return services;
    }

    private static TurnAdapter MakeAdapter(IServiceProvider services)
    {
        var adapter = new TurnAdapter(
            services.GetRequiredService<ITurnStore>(),
            services.GetRequiredService<TurnSignals>(),
            immediate: services.GetRequiredService<IImmediateDelivery>(),
            unavailable: services.GetService<IUnavailableStoreReply>(),
            timeProvider: services.GetRequiredService<TimeProvider>(),
            stages: new TurnStages());

        adapter.Use(new AutoSaveStateMiddleware(services.GetRequiredService<ConversationState>(), services.GetRequiredService<UserState>()));
        adapter.Use(new ShowTypingMiddleware(TypingAfterMilliseconds, TypingEveryMilliseconds, services.GetRequiredService<TimeProvider>()));
        foreach (var step in services.GetServices<IMiddleware>())
            adapter.Use(step);
        return adapter;
    }
}
