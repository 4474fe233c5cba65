using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Settings;

internal static class SettingsRegistration
{
    /// <summary>Binds a section, refuses keys it does not know, and checks every value before the host starts.</summary>
    public static IServiceCollection AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>()
            .Configure<IConfiguration>((options, configuration) => Bind(options, section, configuration))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new SettingsValidator<TOptions>(section));
        return services;
    }

    private static void Bind<TOptions>(TOptions options, string section, IConfiguration configuration)
        where TOptions : class
    {
        try
        {
            configuration.GetSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException fault)
        {
            // The binder names the key and the value; told as one fault among the others.
            throw new OptionsValidationException(section, typeof(TOptions), [fault.Message]);
        }
    }
}
