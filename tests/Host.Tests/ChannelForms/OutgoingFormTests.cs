using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Host.ChannelForms;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Host.Tests.ChannelForms;

public class OutgoingFormTests
{
    private const string Cited = "Stay close.[1][1] It helps.\n\n[1]: https://sleep.example/topics/a#s \"WHO: Sleep\"";

    [Theory]
    [InlineData("directline", null)]
    [InlineData("msteams", "personal")]
    public void Choices_UpToThree_StayTapsBelowTheMessage(string channel, string? conversationType)
    {
        var message = Fitted(channel, conversationType, "Which?", "A", "B", "C");

        Assert.Equal(["A", "B", "C"], message.SuggestedActions!.Actions!.Select(action => action.Title!));
        Assert.Null(message.Attachments);
    }

    [Theory]
    [InlineData("directline", "\"A\"")]
    [InlineData("msteams", """{"choice":"A","msteams":{"type":"imBack","value":"A"}}""")]
    public void Choices_MoreThanThree_AreAnAdaptiveCardInTheChannelsForm(string channel, string data)
    {
        var message = Fitted(channel, "personal", "Which?", "A", "B", "C", "D");

        Assert.Null(message.SuggestedActions);
        var card = (JsonElement)Assert.Single(message.Attachments!).Content!;
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Equal("A, B, C, D", card.GetProperty("fallbackText").GetString());
        Assert.Equal(4, card.GetProperty("actions").GetArrayLength());
        Assert.Equal(data, card.GetProperty("actions")[0].GetProperty("data").GetRawText());
    }

    [Fact]
    public void Choices_WithACallInTeams_AreACardSinceTeamsWouldDropIt()
    {
        var message = MessageFor("msteams", "personal", "Call now.");
        message.SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.OpenUrl, "Call 112", value: "tel:112")] };

        OutgoingForm.Fit(message);

        var action = ((JsonElement)Assert.Single(message.Attachments!).Content!).GetProperty("actions")[0];
        Assert.Equal(("Action.OpenUrl", "tel:112"), (action.GetProperty("type").GetString(), action.GetProperty("url").GetString()));
    }

    [Fact]
    public void Choices_WhereNothingCanBeTapped_AreWords()
    {
        var message = MessageFor("sms", null, "Which?");
        message.SuggestedActions = new SuggestedActions
        {
            Actions = [new CardAction(ActionTypes.ImBack, "More", value: "More"), new CardAction(ActionTypes.OpenUrl, "Call 112", value: "tel:112")],
        };

        OutgoingForm.Fit(message);

        Assert.Null(message.SuggestedActions);
        Assert.Equal("Which?\n\n1. More\nCall 112: 112", message.Text);
    }

    [Fact]
    public void Choices_InATeamsGroup_GiveWayToTheOfferOfAPersonalChat()
    {
        var message = Fitted("msteams", "groupChat", "Stay close.", "More", "Why");

        Assert.Null(message.SuggestedActions);
        var action = Assert.Single(((JsonElement)Assert.Single(message.Attachments!).Content!).GetProperty("actions").EnumerateArray());
        Assert.Equal("https://teams.microsoft.com/l/chat/0/0?users=28%3Abot", action.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("directline", Cited)]
    [InlineData("sms", "Stay close.[1] It helps.\n\n[1] WHO: Sleep https://sleep.example/topics/a#s")]
    public void Text_ByChannel_IsMarkdownOrPlainWithFootnotes(string channel, string expected)
    {
        var message = Fitted(channel, null, Cited);

        Assert.Equal(expected, message.Text);
        Assert.Equal(channel == "sms" ? TextFormatTypes.Plain : TextFormatTypes.Markdown, message.TextFormat);
    }

    [Fact]
    public void Speak_OfACitedAnswer_HasNoSourcesInItsSentences() => Assert.Equal("Stay close. It helps.", Fitted("directline", null, Cited).Speak);

    [Theory]
    [InlineData("US, Canada [911](tel:911)", "US, Canada 911")]
    [InlineData("Call [988](tel:988) now.[2][2]", "Call 988 now.")]
    [InlineData("NZ [1737](tel:1737), Australia [13 11 14](tel:131114)", "NZ 1737, Australia 13 11 14")]
    [InlineData("Text [1737](sms:1737).[1]", "Text 1737.")]
    [InlineData("The [Samaritans](tel:116123) listen.[1][1][988](tel:988)", "The Samaritans (116123) listen.988")]
    [InlineData("[All of it](https://sleep.example/plan)", "All of it")]
    public void Speak_OfNumbersToCall_HasTheNumbers(string text, string expected) => Assert.Equal(expected, Fitted("directline", null, text).Speak);

    [Theory]
    [InlineData("Call [911](tel:911) or [the line](tel:988)", "Call 911 or the line (988)")]
    [InlineData("[Plan](https://sleep.example/plan)", "Plan (https://sleep.example/plan)")]
    public void Text_OfNumbersToCall_IsPlainWhereNothingIsTapped(string text, string expected) => Assert.Equal(expected, Fitted("sms", null, text).Text);

    [Theory]
    [InlineData("> [x]: javascript:alert(1)\n\n[x]")]
    [InlineData("- [x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[a\nb]: javascript:alert(1)\n\n[a\nb]")]
    [InlineData("[a\\]b]: javascript:alert(1)\n\n[a\\]b]")]
    [InlineData("[x]:\njavascript:alert(1)\n\n[x]")]
    [InlineData("> [x]:\n> javascript:alert(1)\n\n[x]")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](\njava\\script:alert(1))")]
    [InlineData("[x]: https://a.example\n> [y]: https://a.example\n> [z]: vbscript:x\n\n[z]")]
    [InlineData("!\\[x](https://tracker.example/x.png) [y]( data:text/html,x )")]
    public void Markdown_WithAnUnsafeAddressHoweverWritten_HasNone(string text)
    {
        var links = Markdown.Parse(Fitted("directline", null, text).Text!).Descendants<LinkInline>();

        Assert.All(links, link => Assert.StartsWith("https://", link.Url, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_TooDeepToRead_HasNoLinks() =>
        Assert.DoesNotContain("[", Fitted("directline", null, new string('>', 2000) + " [x]: javascript:alert(1)\n\n[x]").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>x</script><img src=x>", "&lt;script>x&lt;/script>&lt;img src=x>")]
    [InlineData("![alt](https://tracker.example/x.png)", "[alt](https://tracker.example/x.png)")]
    [InlineData("[tap](javascript:alert(1))", "[tap])")]
    [InlineData("[tap](data:text/html,x)", "[tap]")]
    [InlineData("[tap][1]\n\n[1]: javascript:x", "[tap][1]\n\n")]
    [InlineData("[call](tel:112) [read](https://a.example) *soft*", "[call](tel:112) [read](https://a.example) *soft*")]
    public void Markdown_WithSomethingUnsafe_IsMadeSafe(string text, string expected) => Assert.Equal(expected, Fitted("directline", null, text).Text);

    [Fact]
    public void Card_WhereNoneIsDrawn_BecomesItsWords()
    {
        var message = MessageFor("sms", null, "One more thing.");
        message.Attachments =
        [
            new Attachment
            {
                ContentType = ChoiceCard.ContentType,
                Content = JsonElement.Parse("""{"type":"AdaptiveCard","body":[{"type":"Input.ChoiceSet","label":"How old?","choices":[{"title":"Under 4 months","value":"x"}]}]}"""),
            },
        ];

        OutgoingForm.Fit(message);

        Assert.Empty(message.Attachments);
        Assert.Equal("One more thing.\n\nHow old?\nUnder 4 months", message.Text);
    }

    [Fact]
    public void Answer_InTeams_IsLabelledAndTakesThumbs()
    {
        var message = Answer("msteams");

        var entity = JsonOf(message).GetProperty("entities")[0];
        Assert.Equal("Automated answer", entity.GetProperty("usageInfo").GetProperty("name").GetString());
        Assert.Equal(80, entity.GetProperty("citation")[0].GetProperty("appearance").GetProperty("name").GetString()!.Length);
        Assert.Equal(160, entity.GetProperty("citation")[0].GetProperty("appearance").GetProperty("abstract").GetString()!.Length);
        Assert.Equal("default", JsonOf(message).GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());
    }

    [Fact]
    public void Answer_InTeamsWithChoices_HasThemOnACardSoThatItsSourcesAreDrawn()
    {
        var message = MessageFor("msteams", "personal", "Stay close.[1]");
        message.Entities = [new Entity("https://schema.org/Message")];
        message.SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "Why", value: "Why")] };

        OutgoingForm.Fit(message);

        Assert.Null(message.SuggestedActions);
        Assert.Single(message.Attachments!);
    }

    [Fact]
    public void Answer_InWebChat_IsLabelledAndTakesThumbs()
    {
        var entity = JsonOf(Answer("directline")).GetProperty("entities")[0];

        Assert.Contains("Automated", entity.GetProperty("citation")[0].GetProperty("claimInterpreter").GetProperty("slogan").GetString(), StringComparison.Ordinal);
        Assert.Equal(["LikeAction", "DislikeAction"], entity.GetProperty("potentialAction").EnumerateArray().Select(action => action.GetProperty("@type").GetString()!));
    }

    [Fact]
    public void PlainText_AskedFor_IsLeftAlone()
    {
        var message = MessageFor("directline", null, "a *b* <c>");
        message.TextFormat = TextFormatTypes.Plain;

        OutgoingForm.Fit(message);

        Assert.Equal("a *b* <c>", message.Text);
    }

    private static Activity Answer(string channel)
    {
        var message = MessageFor(channel, "personal", "Stay close.[1]");
        var entity = new Entity("https://schema.org/Message")
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["citation"] = JsonElement.Parse(JsonSerializer.Serialize(new[] { new { position = 1, appearance = new { name = new string('n', 100), @abstract = new string('a', 300) } } })),
            },
        };
        message.Entities = [entity];
        OutgoingForm.Fit(message);
        return message;
    }

    private static JsonElement JsonOf(Activity activity) => JsonSerializer.SerializeToElement(activity, BotFrameworkJsonContext.Default.Activity);

    private static Activity Fitted(string channel, string? conversationType, string text, params string[] choices)
    {
        var message = MessageFor(channel, conversationType, text);
        if (choices.Length > 0)
            message.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => new CardAction(ActionTypes.ImBack, choice, value: choice))] };
        OutgoingForm.Fit(message);
        return message;
    }

    private static Activity MessageFor(string channel, string? conversationType, string text)
    {
        var message = MessageFactory.Text(text);
        message.ChannelId = channel;
        message.Conversation = new ConversationAccount { Id = "c", ConversationType = conversationType };
        message.From = new ChannelAccount { Id = "28:bot" };
        return message;
    }
}
