using System.Net;
using System.Text.Json;
using BotFramework.Builder.Turns;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.ChannelForms;

/// <summary>The product's own bot as Teams talks to it.</summary>
public sealed class TeamsTalkTests : IDisposable
{
    private readonly BotHost _host = new() { UsesRealBot = true };
    private int _posts;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Install_WithMembersAdded_WelcomesOnceAndSaysWhoCanRead()
    {
        var first = await PostAsync(new { type = "installationUpdate", action = "add" });
        var second = await PostAsync(new { type = "conversationUpdate", membersAdded = new[] { new { id = "user" }, new { id = "bot" } } });

        Assert.Contains("may be able to read this chat", Assert.Single(first).Text("text"), StringComparison.Ordinal);
        Assert.Empty(second);
    }

    [Fact]
    public async Task Install_InAGroup_SaysThatEveryoneReadsAndNothingIsKept()
    {
        var said = Assert.Single(await PostAsync(new { type = "installationUpdate", action = "add" }, "groupChat"));

        Assert.Contains("Everyone here can read", said.Text("text"), StringComparison.Ordinal);
        Assert.Contains("keep nothing", said.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_InAGroup_IsAnsweredWithoutItsMentionAndKeepsNothing()
    {
        var said = await PostAsync(
            new
            {
                type = "message",
                text = "<at>Gentle Sleep</at> my 8 month old zebrafinch wakes every hour",
                entities = new[] { new { type = "mention", text = "<at>Gentle Sleep</at>", mentioned = new { id = "bot", name = "Gentle Sleep" } } },
            },
            "groupChat");
        var kept = await _host.Services.GetRequiredService<IParentData>().ExportAsync("msteams/groups/c", TestContext.Current.CancellationToken);

        Assert.NotEmpty(said);
        Assert.DoesNotContain("zebrafinch", kept.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("l/chat/0/0", JsonSerializer.Serialize(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_InAGroup_RemembersNothingOfTheOneBefore()
    {
        await PostAsync(new { type = "message", text = "my baby is 8 months old" }, "groupChat");

        var known = await PostAsync(new { type = "message", text = "what do you know" }, "groupChat");

        Assert.DoesNotContain("8 months", JsonSerializer.Serialize(known), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_DangerInAGroup_IsAnsweredFirst()
    {
        var said = await PostAsync(new { type = "message", text = "she is blue and not breathing" }, "groupChat");

        Assert.Contains("emergency", said[0].Text("text"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Edit_IntoDanger_IsAnswered()
    {
        await PostAsync(new { type = "message", text = "she sleeps a lot" });

        var said = await PostAsync(new { type = "messageUpdate", text = "she is blue and not breathing", channelData = new { eventType = "editMessage" } });

        Assert.Contains("emergency", said[0].Text("text"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Thumb_IsTakenWithWordsOrWithout()
    {
        var body = Activity(new { type = "invoke", name = "message/submitAction", value = new { actionName = "feedback", actionValue = new { reaction = "like", feedback = "helped" } } }, "personal");

        var response = await _host.CreateClient().PostAsync("/api/messages", body: body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Reaction_IsTakenWithoutAWord() =>
        Assert.Empty(await PostAsync(new { type = "messageReaction", reactionsAdded = new[] { new { type = "like" } } }));

    [Fact]
    public async Task Choice_TappedOnACard_IsItsWords()
    {
        // The opening varies with the letters of the conversation's id, so these two open alike.
        var tapped = await PostAsync(
            new { type = "message", value = new { choice = "Waking all night", msteams = new { type = "imBack", value = "Waking all night" } } }, "personal", "ab");
        var typed = await PostAsync(new { type = "message", text = "Waking all night" }, "personal", "ba");

        Assert.Equal(typed[0].Text("text"), tapped[0].Text("text"));
    }

    private async Task<List<JsonElement>> PostAsync(object content, string conversationType = "personal", string conversation = "c")
    {
        var response = await _host.CreateClient().PostAsync("/api/messages", body: Activity(content, conversationType, conversation));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.JsonAsync()).GetProperty("activities").EnumerateArray()];
    }

    private string Activity(object content, string conversationType, string conversation = "c")
    {
        var activity = new Dictionary<string, object>
        {
            ["id"] = $"m{++_posts}",
            ["channelId"] = "msteams",
            ["conversation"] = new { id = conversation, conversationType, isGroup = conversationType != "personal" },
            ["from"] = new { id = $"user-{conversation}" },
            ["recipient"] = new { id = "bot", name = "Gentle Sleep" },
            ["locale"] = "en-GB",
            ["deliveryMode"] = "expectReplies",
        };
        foreach (var member in JsonSerializer.SerializeToElement(content).EnumerateObject())
            activity[member.Name] = member.Value;
        return JsonSerializer.Serialize(activity);
    }
}
