using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Settings;

internal static class SettingsRegistration
{
    /// <summary>Binds a section, refuses keys it does not know, and checks every value before the host starts.</summary>
    public static IServiceCollection AddSettings<TOptions>(this IServiceCollection services, string section)
        where TOptions : class, new()
    {
        services.AddOptions<TOptions>().Configure<IConfiguration>((options, configuration) => Fill(options, section, configuration));
        services.AddSingleton(new SettingsSection(section, configuration => FaultsIn(new TOptions(), section, configuration)));
        return services;
    }

    /// <summary>Checks every section that was added, all at once.</summary>
    /// <exception cref="OptionsValidationException">Something is wrong; carries every fault of every section.</exception>
    public static void CheckSettings(this IServiceCollection services, IConfiguration configuration)
    {
        var sections = services.Select(service => service.ServiceType == typeof(SettingsSection) ? (SettingsSection)service.ImplementationInstance! : null).OfType<SettingsSection>();
        var faults = sections.SelectMany(section => section.FaultsIn(configuration)).Concat(Addresses.FaultsIn(configuration)).ToList();
        if (faults.Count > 0)
            throw new OptionsValidationException("", typeof(SettingsSection), faults);
    }

    private static void Fill<TOptions>(TOptions options, string section, IConfiguration configuration)
        where TOptions : class
    {
        if (FaultsIn(options, section, configuration) is { Count: > 0 } faults)
            throw new OptionsValidationException(section, typeof(TOptions), faults);
    }

    private static List<string> FaultsIn(object options, string section, IConfiguration configuration) =>
        [.. SettingsBinder.Bind(options, section, configuration), .. SettingsValidator.FaultsIn(options, section)];
}
