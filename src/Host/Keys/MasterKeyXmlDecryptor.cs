using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace GentleSleepBot.Host.Keys;

/// <summary>Opens the keys of Data Protection; made by the framework, from the type named in each key.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    private readonly MasterKey _master = services.GetRequiredService<MasterKey>();

    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(Encoding.UTF8.GetString(_master.Unprotect(Convert.FromBase64String(encryptedElement.Value))));
}
