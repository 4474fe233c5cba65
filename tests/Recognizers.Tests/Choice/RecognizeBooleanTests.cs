using Recognizers.Text;
using Recognizers.Text.Choice;

namespace Recognizers.Tests.Choice;

public class RecognizeBooleanTests
{
    [Theory]
    [InlineData("Yup", "Yup", true, 1.0)]
    [InlineData("nope!!", "nope", false, 1.0)]
    [InlineData("yeah thanks", "yeah", true, 0.7)]
    [InlineData("that is not okay", "not okay", false, 0.7)]
    [InlineData("no, yes", "no", false, 0.7)]
    [InlineData("👍🏼", "👍🏼", true, 1.0)]
    public void RecognizeBoolean_YesOrNo_ScoresByItsShareOfTheText(string query, string text, bool value, double score)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(query, Culture.English));

        Assert.Equal((text, value), (result.Text, result.Resolution["value"]));
        Assert.Equal(score, (double)result.Resolution["score"], 9);
    }

    [Theory]
    [InlineData("not sure")]
    [InlineData("nobody knows")]
    [InlineData("")]
    public void RecognizeBoolean_Neither_FindsNothing(string query) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(query, Culture.English));
}
