using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly Choice[] Foods = [new("porridge"), new("milk"), new("egg")];
    private static readonly Choice[] WithAction = [new("milk") { Action = new CardAction(ActionTypes.PostBack, title: "Warm milk", value: "m") }];

    [Theory]
    [InlineData(1, "Food: (1) porridge")]
    [InlineData(2, "Food: (1) porridge or (2) milk")]
    [InlineData(3, "Food: (1) porridge, (2) milk, or (3) egg")]
    [InlineData(0, "Food: ")]
    public void Inline_NumberOfChoices_ReadsAsASentence(int count, string text) =>
        Assert.Equal(text, ChoiceFactory.Inline(Foods[..count], "Food:").Text);

    [Fact]
    public void Inline_Options_SayHowItIsWritten() =>
        Assert.Equal(
            "Food: porridge; milk; else egg",
            ChoiceFactory.Inline(Foods, "Food:", null, new ChoiceFactoryOptions("; ", " else ", "; else ", includeNumbers: false)).Text);

    [Fact]
    public void Inline_OptionsLeftOut_AreTheDefaults() =>
        Assert.Equal("Food: (1) porridge, (2) milk, or (3) egg", ChoiceFactory.Inline(Foods, "Food:", null, new ChoiceFactoryOptions()).Text);

    [Fact]
    public void Inline_ActionWithTitle_ShowsTheTitle() => Assert.Equal("Food: (1) Warm milk", ChoiceFactory.Inline(WithAction, "Food:").Text);

    [Fact]
    public void List_Choices_StandOneALine() =>
        Assert.Equal("Food:\n\n   1. porridge\n   2. milk\n   3. egg", ChoiceFactory.List(Foods, "Food:").Text);

    [Fact]
    public void List_NumbersTurnedOff_HasDashes() =>
        Assert.Equal(
            "Food:\n\n   - porridge\n   - milk\n   - egg",
            ChoiceFactory.List(Foods, "Food:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);

    [Fact]
    public void List_PlainTexts_AreChoicesToo() =>
        Assert.Equal("Food:\n\n   1. milk", ChoiceFactory.List(["milk"], "Food:").Text);

    [Fact]
    public void SuggestedAction_Choices_AreButtonsThatSayTheirValue()
    {
        var message = ChoiceFactory.SuggestedAction(Foods, "Food?", "food");

        Assert.Equal(("Food?", "food"), (message.Text, message.Speak));
        Assert.All(message.SuggestedActions!.Actions!, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
        Assert.Equal(Foods.Select(food => food.Value), message.SuggestedActions.Actions!.Select(action => action.Title));
    }

    [Fact]
    public void SuggestedAction_ChoiceWithAction_IsThatButton() =>
        Assert.Same(WithAction[0].Action, Assert.Single(ChoiceFactory.SuggestedAction(WithAction).SuggestedActions!.Actions!));

    [Fact]
    public void SuggestedAction_Readers_AreNamed() =>
        Assert.Equal(["parent"], ChoiceFactory.SuggestedAction(Foods, toList: ["parent"]).SuggestedActions!.To);

    [Fact]
    public void HeroCard_Choices_AreButtonsBelowTheText()
    {
        var message = ChoiceFactory.HeroCard(Foods, "Food?");

        var attachment = Assert.Single(message.Attachments!);
        Assert.Equal(HeroCard.ContentType, attachment.ContentType);
        var card = Assert.IsType<HeroCard>(attachment.Content);
        Assert.Equal(("Food?", 3), (card.Text, card.Buttons!.Count));
        Assert.Null(message.Text);
    }

    [Fact]
    public void EveryStyle_Message_AwaitsAnAnswer() =>
        Assert.All(
            [ChoiceFactory.Inline(Foods), ChoiceFactory.List(Foods), ChoiceFactory.SuggestedAction(Foods), ChoiceFactory.HeroCard(Foods)],
            message => Assert.Equal(InputHints.ExpectingInput, message.InputHint));

    [Theory]
    [InlineData(Channels.Webchat, null, "buttons")]
    [InlineData(Channels.Msteams, null, "card")]
    [InlineData(Channels.Msteams, "personal", "buttons")]
    [InlineData(Channels.Slack, null, "card")]
    [InlineData(Channels.Sms, null, "text")]
    [InlineData(null, null, "text")]
    public void ForChannel_ThreeShortChoices_AreShownAsTheChannelCan(string? channel, string? conversationType, string shown) =>
        Assert.Equal(shown, ShownAs(ChoiceFactory.ForChannel(channel, Foods, "Food?", null, null, conversationType)));

    [Fact]
    public void ForChannel_MoreThanThreeWithoutButtons_AreAList() =>
        Assert.Equal("Food?\n\n   1. a\n   2. b\n   3. c\n   4. d", ChoiceFactory.ForChannel(Channels.Sms, Named("a", "b", "c", "d"), "Food?").Text);

    [Theory]
    [InlineData(20, "buttons")]
    [InlineData(21, "text")]
    public void ForChannel_LongTitle_IsAListEvenWithButtons(int length, string shown) =>
        Assert.Equal(shown, ShownAs(ChoiceFactory.ForChannel(Channels.Webchat, Named(new string('a', length)))));

    [Fact]
    public void ForChannel_NoList_IsTheTextAlone() => Assert.Equal("Food? ", ChoiceFactory.ForChannel(Channels.Sms, null, "Food?").Text);

    private static Choice[] Named(params string[] names) => [.. names.Select(name => new Choice(name))];

    private static string ShownAs(IMessageActivity message) => message switch
    {
        { SuggestedActions: not null } => "buttons",
        { Attachments.Count: > 0 } => "card",
        _ => "text",
    };
}
