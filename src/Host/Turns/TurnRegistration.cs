using BotFramework.Builder;
using BotFramework.Builder.Turns;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Turns;

internal static class TurnRegistration
{
    private const string DatabaseFile = "gentle-sleep.db";

    /// <summary>Adds what turns run on. Nothing of it is opened before it is asked for: a command leaves the store alone, and moves the clock.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, CommandLine commandLine)
    {
        // A turn brings its own storage; this one is for turns that keep nothing.
        services.AddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddSingleton<MovableClock>();
        services.AddSingleton(provider => commandLine.Command is null ? TimeProvider.System : provider.GetRequiredService<MovableClock>());

        services.AddSingleton<IBotStore>(OpenStore);
        services.AddSingleton<ITurnStore>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<ITranscript>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IParentData>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IConversations>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IResumeKeys>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<ISecrets>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IErasures>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<TurnSignals>();
        services.AddSingleton<IImmediateDelivery, ImmediateDelivery>();
        services.AddSingleton(MakeAdapter);
        services.AddHostedService<OutboxService>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        return services;
    }

    private static SqliteStore OpenStore(IServiceProvider services) =>
        SqliteStore.Open(
            new SqliteStoreOptions { Path = services.GetRequiredService<DataFolder>().PathOf(DatabaseFile) },
            services.GetRequiredService<TimeProvider>());

    private static TurnAdapter MakeAdapter(IServiceProvider services)
    {
        var adapter = new TurnAdapter(
            services.GetRequiredService<ITurnStore>(),
            services.GetRequiredService<TurnSignals>(),
            immediate: services.GetRequiredService<IImmediateDelivery>(),
            unavailable: services.GetService<IUnavailableStoreReply>(),
            timeProvider: services.GetRequiredService<TimeProvider>());

        adapter.Use(new AutoSaveStateMiddleware(services.GetRequiredService<ConversationState>(), services.GetRequiredService<UserState>()));
        foreach (var step in services.GetServices<IMiddleware>())
            adapter.Use(step);
        return adapter;
    }
}
