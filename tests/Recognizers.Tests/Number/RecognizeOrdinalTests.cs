using Recognizers.Text;
using Recognizers.Text.Number;

namespace Recognizers.Tests.Number;

public class RecognizeOrdinalTests
{
    [Theory]
    [InlineData("our third baby", "3")]
    [InlineData("the Twelfth", "12")]
    [InlineData("forty-second", "42")]
    [InlineData("one hundred and fourth", "104")]
    [InlineData("on the 23rd", "23")]
    [InlineData("5 th", "5")]
    [InlineData("our 2,000th nappy", "2000")]
    public void RecognizeOrdinal_Ordinal_CountsFromStart(string query, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, Culture.English));

        Assert.Equal(("ordinal", value, value, "start"), (result.TypeName, result.Resolution["value"], result.Resolution["offset"], result.Resolution["relativeTo"]));
    }

    [Theory]
    [InlineData("the last one", "0", "end", "end")]
    [InlineData("the second to last", "-1", "end", "end-1")]
    [InlineData("next please", "1", "current", "current+1")]
    public void RecognizeOrdinal_Relative_CountsFromItsAnchor(string query, string offset, string relativeTo, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, Culture.English));

        Assert.Equal((offset, relativeTo, value), (result.Resolution["offset"], result.Resolution["relativeTo"], result.Resolution["value"]));
    }

    [Theory]
    [InlineData("a thousandth")]
    [InlineData("two sevenths")]
    [InlineData("21")]
    public void RecognizeOrdinal_PartOrCardinal_FindsNothing(string query) =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(query, Culture.English));
}
