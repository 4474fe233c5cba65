using System.Text;
using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

public class DialogStateStorageTests
{
    [Fact]
    public void Serialize_NestedStacks_ComeBackWhole()
    {
        var inner = new DialogState([new DialogInstance { Id = "inner", State = new Dictionary<string, object> { ["stepIndex"] = 2 } }]);
        var outer = new DialogState(
            [new DialogInstance { Id = "outer", Version = "7f", State = new Dictionary<string, object> { ["dialogs"] = inner } }]);

        var back = ThroughStorage(outer);

        var instance = Assert.Single(back.DialogStack);
        Assert.Equal(("outer", "7f"), (instance.Id, instance.Version));
        var innerBack = Assert.Single(Assert.IsType<DialogState>(instance.State["dialogs"]).DialogStack);
        Assert.Equal(("inner", 2), (innerBack.Id, innerBack.State["stepIndex"]));
    }

    [Fact]
    public void Serialize_PromptOptions_ComeBackWhole()
    {
        var back = ThroughStorage(new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Which?", Attachments = [new HeroCard(title: "Food").ToAttachment()] },
            RetryPrompt = new Activity(ActivityTypes.Message) { Text = "Which, please?" },
            Choices = [new Choice("milk") { Synonyms = ["bottle"], Action = new CardAction(ActionTypes.ImBack, "Milk", value: "milk") }],
            Style = ListStyle.HeroCard,
            Validations = new Dictionary<string, object> { ["most"] = 36 },
            RecognizeLanguage = "en-gb",
        });

        Assert.Equal("Which?", back.Prompt?.Text);
        Assert.Equal(HeroCard.ContentType, Assert.Single(back.Prompt?.Attachments!).ContentType);
        Assert.Equal("Which, please?", back.RetryPrompt?.Text);
        var choice = Assert.Single(back.Choices!);
        Assert.Equal(("milk", "bottle", "Milk"), (choice.Value, Assert.Single(choice.Synonyms!), choice.Action?.Title));
        Assert.Equal(ListStyle.HeroCard, back.Style);
        Assert.Equal(36, Assert.IsType<IDictionary<string, object>>(back.Validations, exactMatch: false)["most"]);
        Assert.Equal("en-gb", back.RecognizeLanguage);
    }

    [Fact]
    public void Serialize_WhatPromptsEndWith_ComesBackAsTheSameType()
    {
        Assert.Equal("milk", ThroughStorage(new FoundChoice { Value = "milk", Index = 1, Score = 1f, Synonym = "bottle" }).Value);
        Assert.Equal("PT2H", Assert.Single(ThroughStorage(new List<DateTimeResolution> { new() { Timex = "PT2H" } })).Timex);
        Assert.Equal("milk", Assert.Single(ThroughStorage(new List<Choice> { new("milk") })).Value);
    }

    [Fact]
    public void Serialize_ChoiceByNumber_HasNoSynonymAfterwards() =>
        Assert.Null(ThroughStorage(new FoundChoice { Value = "milk" }).Synonym);

    [Fact]
    public void Serialize_DialogState_NamesNoTypeOfTheRuntime()
    {
        var state = new DialogState([new DialogInstance
        {
            Id = "ask",
            State = new Dictionary<string, object> { ["options"] = new PromptOptions { Choices = [new Choice("milk")] } },
        }]);

        Assert.DoesNotContain(nameof(BotFramework), Json(state), StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_UnknownTypeInsideAStack_FailsAtWrite()
    {
        var state = new DialogState(
            [new DialogInstance { Id = "ask", State = new Dictionary<string, object> { ["values"] = new Version(1, 0) } }]);

        Assert.Throws<UnregisteredStateTypeException>(() => Json(state));
    }

    [Fact]
    public async Task BeginDialogAsync_OptionsOfUnknownType_FailWhenTheTurnIsSaved() =>
        await Assert.ThrowsAsync<UnregisteredStateTypeException>(() =>
            new DialogTalk(new WaterfallDialog("talk", [(_, _) => Task.FromResult(Dialog.EndOfTurn)])) { Options = new Version(1, 0) }
                .Begin().StartTestAsync());

    [Fact]
    public async Task PromptAsync_QuestionSent_IsStoredWithoutAddresses()
    {
        var question = new Activity(ActivityTypes.Message) { Text = "Which?" };

        await new DialogTalk(new TextPrompt("ask")) { Options = new PromptOptions { Prompt = question } }
            .Begin().AssertReply("Which?").StartTestAsync();

        Assert.Null(question.Conversation);
        Assert.Null(question.Recipient);
        Assert.Null(question.Id);
    }

    [Fact]
    public async Task PromptAsync_QuestionAdornedOnItsWay_IsStoredAsItWasAsked()
    {
        var question = new Activity(ActivityTypes.Message) { Text = "Which?", Entities = [] };
        var talk = new DialogTalk(new TextPrompt("ask"))
        {
            Options = new PromptOptions { Prompt = question },
            Interrupt = (dc, _) =>
            {
                dc.Context.OnSendActivities((_, activities, next) =>
                {
                    activities[0].Entities?.Add(new Entity { Type = "clientInfo" });
                    return next();
                });
                return Task.FromResult(false);
            },
        };

        await talk.Begin().AssertReply(reply => Assert.Single(((Activity)reply).Entities!)).StartTestAsync();

        Assert.Empty(question.Entities);
    }

    private static T ThroughStorage<T>(T value)
        where T : notnull
    {
        var stored = StateSerializer.Serialize(new StoredState { ["value"] = value });
        return Assert.IsType<T>(Assert.IsType<StoredState>(StateSerializer.Deserialize(stored))["value"]);
    }

    private static string Json(object value) => Encoding.UTF8.GetString(StateSerializer.Serialize(value));
}
