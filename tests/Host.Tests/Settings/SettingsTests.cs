using System.Text.Json;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Host.LanguageModel;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Site;
using Host.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Host.Tests.Settings;

public class SettingsTests
{
    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/chat")]
    [InlineData("")]
    public void PublicAddress_NotASite_IsRefusedByItsKey(string address)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Read<SiteOptions>(SiteOptions.Section, ("Site:PublicAddress", address)));

        Assert.Contains(fault.Failures, failure => failure.StartsWith("Site:PublicAddress: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_SeveralWrong_AreToldTogether()
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Read<DirectLineOptions>(
            DirectLineOptions.Section,
            ("DirectLine:TokenLifetime", "00:01:00"),
            ("DirectLine:MaxActivityBytes", "5")));

        Assert.Equal(["DirectLine:TokenLifetime", "DirectLine:MaxActivityBytes"], fault.Failures.Select(failure => failure[..failure.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("DirectLine:MaxActivityByte", "2000", "MaxActivityByte")]
    [InlineData("DirectLine:MaxActivityBytes", "many", "DirectLine:MaxActivityBytes: must be a whole number, not 'many'.")]
    [InlineData("DirectLine:TokenLifetime", "long", "DirectLine:TokenLifetime: must be a time")]
    [InlineData("DirectLine:Secrets:0", "short", "DirectLine:Secrets: a secret has 32 characters or more.")]
    [InlineData("DirectLine:TrustedOrigins:0", "https://a.example/", "DirectLine:TrustedOrigins: 'https://a.example/' is no origin")]
    [InlineData("DirectLine:MaxUploadBytes", "30000001", "DirectLine:MaxUploadBytes")]
    public void Settings_UnknownKeyOrWrongValue_IsRefusedByItsName(string key, string value, string named)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Read<DirectLineOptions>(DirectLineOptions.Section, (key, value)));

        Assert.Contains(named, Assert.Single(fault.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080", "ws://localhost:5080")]
    [InlineData("https://sleep.example/", "wss://sleep.example")]
    public void SocketAddress_FollowsTheScheme(string address, string expected) =>
        Assert.Equal(expected, Read<SiteOptions>(SiteOptions.Section, ("Site:PublicAddress", address)).SocketAddress());

    [Theory]
    [InlineData("AzureOpenAI:EmbeddingDeployment", "vectors", "AzureOpenAI:EmbeddingDeployment: needs AzureOpenAI:ReadsUnclearMessages.")]
    [InlineData("AzureOpenAI:Retention", "", "AzureOpenAI:Retention: is needed with AzureOpenAI:Endpoint.")]
    [InlineData("AzureOpenAI:Endpoint", "http://model.example/v1/", "AzureOpenAI:Endpoint: must be an https:// address.")]
    public void LanguageModel_HalfConfigured_IsRefusedByItsKey(string key, string value, string told)
    {
        var settings = new Dictionary<string, string>
        {
            ["AzureOpenAI:Endpoint"] = "https://model.example/v1/",
            ["AzureOpenAI:Deployment"] = "chat",
            ["AzureOpenAI:Region"] = "Sweden",
            ["AzureOpenAI:Retention"] = "up to 30 days",
            [key] = value,
        };

        var fault = Assert.Throws<OptionsValidationException>(() => Read<AzureOpenAIOptions>(AzureOpenAIOptions.Section, [.. settings.Select(setting => (setting.Key, setting.Value))]));

        Assert.Equal(told, Assert.Single(fault.Failures));
    }

    /// <summary>A reader of the file sees every setting there is, as it is when nobody changes it.</summary>
    [Fact]
    public void AppSettings_EverySection_HoldsEveryKeyAndItsDefault()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(SharedGuide.Root.FullName, "appsettings.json")).Build();
        var sections = typeof(SiteOptions).Assembly.GetTypes()
            .Select(type => (Type: type, Section: type.GetField("Section")?.GetRawConstantValue() as string))
            .Where(options => options.Section is not null)
            .ToList();

        Assert.NotEmpty(sections);
        foreach (var (type, section) in sections)
        {
            var written = Activator.CreateInstance(type)!;
            file.GetSection(section!).Bind(written);

            Assert.Equal(type.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(), file.GetSection(section!).GetChildren().Select(child => child.Key).Order());
            Assert.Equal(JsonSerializer.Serialize(Activator.CreateInstance(type), type), JsonSerializer.Serialize(written, type));
        }
    }

    private static T Read<T>(string section, params (string Key, string Value)[] settings)
        where T : class, new()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build());
        services.AddSettings<T>(section);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }
}
