using System.Text;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage;
using Host.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Host.Tests.Keys;

public sealed class KeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gsb-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void DataProtection_WhatOneHostSealed_AnotherOpens()
    {
        string sealedText;
        using (var host = new BotHost(_folder))
            sealedText = Protector(host).Protect("cookie");

        using var other = new BotHost(_folder);
        Assert.Equal("cookie", Protector(other).Unprotect(sealedText));
    }

    [Fact]
    public async Task Database_HoldsNoKeyInTheClear()
    {
        using var host = new BotHost(_folder);
        Protector(host).Protect("cookie");
        var signing = ((SymmetricSecurityKey)host.Services.GetRequiredService<SigningKey>().Credentials.Key).Key;

        foreach (var file in Directory.EnumerateFiles(_folder, "*.db*"))
        {
            var bytes = await ReadAsync(file);
            Assert.True(bytes.AsSpan().IndexOf(signing) < 0);
            Assert.True(bytes.AsSpan().IndexOf("masterKey"u8) < 0);
        }

        Assert.NotEmpty(await host.Services.GetRequiredService<ISecrets>().ListSecretsAsync("data-protection/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void KeyFile_IsForItsUserAlone()
    {
        var path = Path.Combine(_folder, "alone.key");
        KeyFile.ReadOrMake(path, 32);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(path));
    }

    [Fact]
    public void Unprotect_WithAnotherMasterKey_NamesTheSetting()
    {
        var kept = KeyOf(1).Protect("secret"u8);

        var refusal = Assert.Throws<OptionsValidationException>(() => KeyOf(2).Unprotect(kept));
        Assert.Contains("Data:MasterKey", Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "short")]
    [InlineData("Host=localhost", "")]
    public void Settings_MasterKeyWrongOrMissing_IsNamed(string connection, string masterKey)
    {
        var check = SettingsValidator.FaultsIn(new DataOptions { Connection = connection, MasterKey = masterKey }, DataOptions.Section);

        Assert.StartsWith("Data:MasterKey:", Assert.Single(check), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.4", true)]
    [InlineData("10.0.0.0/24", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("the proxy", false)]
    public void Settings_Proxies_AreAddressesOrNetworks(string proxy, bool isFine)
    {
        var check = SettingsValidator.FaultsIn(new SiteOptions { Proxies = [proxy] }, SiteOptions.Section);

        Assert.Equal(isFine, !check.Any());
    }

    [Fact]
    public void Unprotect_ChangedBytes_IsRefused()
    {
        using var host = new BotHost(_folder);
        var master = host.Services.GetRequiredService<MasterKey>();
        var kept = master.Protect("secret"u8);

        Assert.Equal("secret", Encoding.UTF8.GetString(master.Unprotect(kept)));
        kept[^1] ^= 1;
        Assert.Throws<OptionsValidationException>(() => master.Unprotect(kept));
    }

    private static MasterKey KeyOf(byte first)
    {
        var key = new byte[DataOptions.MasterKeyBytes];
        key[0] = first;
        return new MasterKey(Options.Create(new DataOptions { MasterKey = Convert.ToBase64String(key) }), null!);
    }

    private static IDataProtector Protector(BotHost host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        return bytes;
    }
}
