using System.ComponentModel.DataAnnotations;
using GentleSleepBot.Host.BotMessages;

namespace Host.Tests.Settings;

public class BotOptionsTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void Validate_NotRegistered_NeedsNothing() => Assert.Empty(FaultsOf(new BotOptions()));

    [Theory]
    [InlineData("secret", "", false)]
    [InlineData("", "bot.pfx", false)]
    [InlineData("", "", true)]
    public void Validate_OneCredential_IsEnough(string secret, string certificate, bool managed) => Assert.Empty(
        FaultsOf(new BotOptions { AppId = AppId, ClientSecret = secret, CertificatePath = certificate, ManagedIdentity = managed }));

    [Theory]
    [InlineData("", "", false)]
    [InlineData("secret", "bot.pfx", false)]
    [InlineData("secret", "", true)]
    public void Validate_NoneOrSeveralCredentials_IsRefused(string secret, string certificate, bool managed) => Assert.Equal(
        ["AppId"], FaultsOf(new BotOptions { AppId = AppId, ClientSecret = secret, CertificatePath = certificate, ManagedIdentity = managed }));

    [Fact]
    public void Validate_WrongValues_AreAllNamed() => Assert.Equal(
        ["AppId", "TenantId", "Cloud:LoginUrl"],
        FaultsOf(new BotOptions { AppId = "my-bot", TenantId = "my-tenant", ClientSecret = "s", Cloud = new() { LoginUrl = "http://login.example/" } }));

    private static IEnumerable<string> FaultsOf(BotOptions options) => options.Validate(new ValidationContext(options)).Select(fault => fault.MemberNames.Single());
}
