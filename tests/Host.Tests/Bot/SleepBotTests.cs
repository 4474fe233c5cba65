using System.Net;
using System.Text.Json;
using GentleSleepBot.Host.Commands;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Bot;

/// <summary>The product's own bot behind the whole host.</summary>
public sealed class SleepBotTests : IDisposable
{
    private const string Question = "my 5 month old wakes every 45 minutes, should I let her cry it out?";

    private readonly string _folder = Directory.CreateTempSubdirectory("gsb-bot-").FullName;
    private int _sent;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ExpectReplies_Question_SaysWhatAskSays()
    {
        using var host = Start();
        var asked = await AskAsync(host, Question);

        var replied = await SayAsync(host, Question, conversation: "ask");

        Assert.StartsWith(Assert.Single(replied), asked);
        Assert.Contains("[1]: http://localhost:5080/topics/", asked);
        Assert.InRange(asked.Split("\n\n")[0].Split(' ').Length, 5, 60);
    }

    [Theory]
    [InlineData()]
    [InlineData("she fights every single nap")]
    [InlineData("LO 5mo up every 45 min, only sleeps on me", "Why")]
    public async Task RedFlag_WhateverDialogIsOpen_IsAnsweredAlone(params string[] before)
    {
        using var host = Start();
        foreach (var text in before)
            await SayAsync(host, text);

        var replies = await SayAsync(host, "she's 5 weeks and 38.4");

        Assert.Contains("100.4", replies[0]);
        Assert.DoesNotContain(replies, reply => reply.Contains("/topics/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Restart_InTheMiddleOfTriage_GoesOnWhereTheParentWas()
    {
        using (var host = Start())
            Assert.Contains("How old", (await SayAsync(host, "every bedtime is a battle, screaming and stalling for two hours"))[^1]);

        using (var host = Start())
            Assert.Contains("/topics/bedtime-battles", Assert.Single(await SayAsync(host, "1 year or more")));
    }

    [Theory]
    [InlineData("asdf")]
    [InlineData("")]
    [InlineData("🌙😭")]
    public async Task Message_NothingToGoOn_IsMetKindlyAndTheTalkGoesOn(string text)
    {
        using var host = Start();
        var first = await SayAsync(host, text);

        var second = await SayAsync(host, Question);

        Assert.Contains("few", Assert.Single(first));
        Assert.Contains("/topics/", Assert.Single(second));
    }

    [Fact]
    public async Task Message_TwentyThousandLetters_IsAnswered()
    {
        using var host = Start();

        var replies = await SayAsync(host, string.Concat(Enumerable.Repeat("she wakes all night and only sleeps on me. ", 480)));

        Assert.NotEmpty(replies);
    }

    [Fact]
    public async Task MalformedJson_ThenAMessage_TheTalkGoesOn()
    {
        using var host = Start();
        var malformed = await host.CreateClient().PostAsync("/api/messages", body: "{\"type\":\"message\"");

        var replies = await SayAsync(host, Question);

        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        Assert.NotEmpty(replies);
    }

    [Fact]
    public async Task Citation_Opened_ShowsItsSource()
    {
        using var host = Start();
        var reply = Assert.Single(await SayAsync(host, Question));
        var link = reply.Split("[1]: ")[1].Split(' ')[0];

        var page = await host.CreateClient().GetStringAsync(new Uri(link).PathAndQuery, TestContext.Current.CancellationToken);

        Assert.Contains($"id=\"{new Uri(link).Fragment[1..]}\"", page);
        Assert.Contains("Not yet reviewed by a clinician", page);
    }

    [Fact]
    public async Task Sources_ForWordsOfNoTopic_StandAtTheirKeys()
    {
        using var host = Start();

        var page = await host.CreateClient().GetStringAsync("/sources", TestContext.Current.CancellationToken);

        Assert.Contains("id=\"source-c12\"", page);
        Assert.DoesNotContain("id=\"source-c14\"", page);
    }

    [Theory]
    [InlineData("/topics/nothing")]
    [InlineData("/topics/..%2f..%2fappsettings")]
    public async Task Topic_Unknown_Is404(string path)
    {
        using var host = Start();

        var response = await host.CreateClient().GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private BotHost Start() => new(_folder) { UsesRealBot = true };

    private async Task<string[]> SayAsync(BotHost host, string text, string conversation = "c")
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            id = $"m{++_sent}",
            channelId = "emulator",
            conversation = new { id = conversation },
            from = new { id = "u" },
            recipient = new { id = "b" },
            text,
            deliveryMode = "expectReplies",
        });
        var response = await host.CreateClient().PostAsync("/api/messages", body: activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.JsonAsync()).GetProperty("activities").EnumerateArray().Select(reply => reply.Text("text"))];
    }

    private static async Task<string> AskAsync(BotHost host, string question)
    {
        using var output = new StringWriter();
        var ask = ActivatorUtilities.CreateInstance<AskCommand>(host.Services);
        await ask.RunAsync([question], new CommandStreams(TextReader.Null, output, TextWriter.Null), TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
