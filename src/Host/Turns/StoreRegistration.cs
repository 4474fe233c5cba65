using BotFramework.Builder.Turns;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Turns;

internal static class StoreRegistration
{
    /// <summary>The SQLite file in the data folder.</summary>
    public const string DatabaseFile = "gentle-sleep.db";

    /// <summary>Adds the store under each of its contracts; the settings say on which engine.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSingleton(Open);
        services.AddSingleton<ITurnStore>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<ITranscript>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IParentData>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IConversations>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IResumeKeys>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<ISecrets>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<ISqlConnections>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IErasures>(provider => provider.GetRequiredService<IBotStore>());
        services.AddHostedService<CommitListener>();
        services.AddSingleton<StoreHealth>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        return services;
    }

    private static IBotStore Open(IServiceProvider services)
    {
        var data = services.GetRequiredService<IOptions<DataOptions>>().Value;
        var clock = services.GetRequiredService<TimeProvider>();
        return data.Connection.Length > 0
            ? PostgresStore.Open(data.Connection, clock)
            : SqliteStore.Open(
                new SqliteStoreOptions
                {
                    Path = services.GetRequiredService<DataFolder>().PathOf(DatabaseFile),
                    IsFullySynchronous = data.IsFullySynchronous,
                },
                clock);
    }
}
