using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Settings;

internal static class SettingsRegistration
{
    /// <summary>Binds a section, refuses keys it does not know, and checks every value before the host starts.</summary>
    public static IServiceCollection AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new SettingsValidator<TOptions>(section));
        return services;
    }
}
