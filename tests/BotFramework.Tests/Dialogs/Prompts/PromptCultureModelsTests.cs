using BotFramework.Builder.Dialogs.Prompts;

namespace BotFramework.Tests.Dialogs.Prompts;

public class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("EN-US", "en-us")]
    [InlineData("en-gb", "en-us")]
    [InlineData("en", "en-us")]
    [InlineData("Xx-Yy", "xx-yy")]
    [InlineData("english", "english")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void MapToNearestLanguage_Tag_GivesTheNearestSupported(string? tag, string? nearest) =>
        Assert.Equal(nearest, PromptCultureModels.MapToNearestLanguage(tag));

    [Fact]
    public void GetSupportedCultures_EachOne_HasEveryWord() =>
        Assert.All(PromptCultureModels.GetSupportedCultures(), culture => Assert.All(
            [culture.Locale, culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage],
            Assert.NotEmpty));

    [Fact]
    public void GetSupportedCultures_First_IsEnglish() =>
        Assert.Same(PromptCultureModels.English, PromptCultureModels.GetSupportedCultures()[0]);
}
