using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace GentleSleepBot.Host.Keys;

internal static class KeyRegistration
{
    /// <summary>The same on every host, so that they open each other's cookies.</summary>
    private const string Application = "GentleSleepBot";

    /// <summary>Adds the service's own keys: all in the database, sealed with the master key.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddSingleton<MasterKey>();
        services.AddSingleton<SigningKey>();
        services.AddHostedService(provider => provider.GetRequiredService<SigningKey>());
        services.AddDataProtection().SetApplicationName(Application);
        services.AddOptions<KeyManagementOptions>().Configure<ISecrets, MasterKey, TimeProvider>((keys, secrets, master, clock) =>
        {
            keys.XmlRepository = new StoredXmlKeys(secrets, clock);
            keys.XmlEncryptor = new MasterKeyXmlEncryptor(master);
        });
        return services;
    }
}
