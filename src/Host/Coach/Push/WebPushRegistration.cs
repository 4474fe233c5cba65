using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Push;

internal static class WebPushRegistration
{
    /// <summary>Adds notifications on coaches' browsers.</summary>
    public static IServiceCollection AddWebPush(this IServiceCollection services)
    {
        services.AddSettings<WebPushOptions>(WebPushOptions.Section);
        services.AddSingleton<CoachPushTable>();
        services.AddSingleton<PushKey>();
        services.AddHostedService(provider => provider.GetRequiredService<PushKey>());
        services.AddSingleton<IPushSender>(provider => ActivatorUtilities.CreateInstance<PushSender>(provider, PushSender.MakeClient()));
        services.AddSingleton<PushDesk>();
        services.AddHostedService<PushNotices>();
        return services;
    }
}
