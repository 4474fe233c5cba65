using GentleSleepBot.Host.Settings;

namespace GentleSleepBot.Host.Site;

internal static class SiteRegistration
{
    /// <summary>Adds the site's address and the folders it works with.</summary>
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddSettings<SiteOptions>(SiteOptions.Section);
        services.AddSettings<DataOptions>(DataOptions.Section);
        services.AddSettings<KnowledgeOptions>(KnowledgeOptions.Section);
        services.AddSingleton<DataFolder>();
        services.AddHostedService<SiteNotice>();
        return services;
    }
}
