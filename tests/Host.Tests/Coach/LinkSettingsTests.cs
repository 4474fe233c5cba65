using System.Text.Json;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

/// <summary>What a coach sets for one link alone.</summary>
public sealed class LinkSettingsTests : IDisposable
{
    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("en-US", "crib")]
    [InlineData("en-GB", "cot")]
    public async Task Language_OfTheLink_IsTheEnglishOfTheAnswers(string language, string word)
    {
        var talk = await ComeAsync(Coaches.NewLink(_host) with { Language = language });

        await talk.SayAsync("she is 2 months old");
        await talk.SayAsync("How much night waking is normal?");

        Assert.Contains(await talk.TextsAsync(), text => text.Contains($"in the {word}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Language_OfTheParentsOwnWords_ComesBeforeTheLinks()
    {
        var talk = await ComeAsync(Coaches.NewLink(_host) with { Language = "en-GB" });

        await talk.SayAsync("my 2 month old wakes every hour in her crib, mom is tired, diaper is dry");

        Assert.Contains(await talk.TextsAsync(), text => text.Contains("crib", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hours_OfTheLink_AreThosePromised()
    {
        var form = new HoursForm { Zone = "Australia/Sydney", From = 6, Until = 7, WorkDays = [0, 1, 2, 3, 4, 5, 6] };
        var talk = await ComeAsync(Coaches.NewLink(_host) with { Hours = JsonSerializer.Serialize(form.Read(), CoachJson.Default.CoachHours) });

        await talk.SayAsync("talk to my coach");
        await talk.SayAsync("Send this");

        Assert.Matches(@"answers here by \w+, 07:00 \(UTC\+1[01]:00\)", (await talk.TextsAsync())[^1]);
    }

    [Theory]
    [InlineData("Mars/Base", 9, 17, "time zone")]
    [InlineData("Europe/London", 17, 9, "begin before")]
    [InlineData("Europe/London", null, 9, "begin before")]
    public void HoursForm_Faulty_SaysWhat(string zone, int? from, int? until, string fault) =>
        Assert.Contains(fault, new HoursForm { Zone = zone, From = from, Until = until, WorkDays = [1] }.FindFault()!, StringComparison.Ordinal);

    [Fact]
    public void HoursForm_WithoutDays_SaysSo() => Assert.Contains("one day", new HoursForm { Zone = "UTC", From = 9, Until = 17 }.FindFault()!, StringComparison.Ordinal);

    [Theory]
    [InlineData("You must let her cry it out.", "", "let her cry")]
    [InlineData("Hello.", "https://example.org/path", "without a path")]
    public void LinkForm_Faulty_SaysWhat(string greeting, string origins, string fault) =>
        Assert.Contains(fault, new LinkForm { Greeting = greeting, Origins = origins }.FindFault(SharedGuide.Source.Current)!, StringComparison.Ordinal);

    [Fact]
    public void LinkForm_Applied_TakesOnlyWhatIsKnown()
    {
        var link = new LinkForm { Client = " Okafors ", Country = "XX", Language = "tlh", Accent = "red", Days = 2 }.Apply(Coaches.NewLink(_host), DateTimeOffset.UnixEpoch);

        Assert.Equal(("Okafors", null, null, null, null, DateTimeOffset.UnixEpoch.AddDays(2)), (link.Client, link.Country, link.Language, link.Accent, link.Hours, link.ExpiresAt));
    }

    private async Task<Talk> ComeAsync(ClientLink link)
    {
        await _host.LinkAsync(link);
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = link.Code }));
        return await Talk.OpenAsync(_host, key);
    }
}
