using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Retention;

internal static class RetentionRegistration
{
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSettings<RetentionOptions>(RetentionOptions.Section);
        services.AddSingleton<ErasureLedger>();
        services.AddSingleton<CoachExpiry>();
        services.AddSingleton<RetentionService>();
        services.AddHostedService(provider => provider.GetRequiredService<RetentionService>());
        return services;
    }
}
