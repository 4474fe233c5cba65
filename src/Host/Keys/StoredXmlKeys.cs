using System.Text;
using System.Xml.Linq;
using GentleSleepBot.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace GentleSleepBot.Host.Keys;

/// <summary>Keeps the keys of Data Protection in the database, so that what one host sealed, such as a cookie, every host can open.</summary>
internal sealed class StoredXmlKeys(ISecrets secrets, TimeProvider clock) : IXmlRepository
{
    private const string Prefix = "data-protection/";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Wait(secrets.ListSecretsAsync(Prefix, CancellationToken.None)).Select(xml => XElement.Parse(Encoding.UTF8.GetString(xml)))];

    public void StoreElement(XElement element, string friendlyName) => Wait(secrets.AddSecretAsync(
        Prefix + Guid.NewGuid().ToString("N"), Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)), clock.GetUtcNow(), CancellationToken.None));

    // The framework's contract is synchronous. It asks rarely, and never on a turn's way.
    private static T Wait<T>(ValueTask<T> asked)
    {
#pragma warning disable RS0030
        return asked.AsTask().GetAwaiter().GetResult();
#pragma warning restore RS0030
    }
}
