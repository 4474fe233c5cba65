using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Safety.Replies;

namespace Guidance.Tests.Safety;

/// <summary>Numbers to ring: confirmed ones alone, said as a person can use them.</summary>
public sealed class SupportLinesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("{ name: Line, call: \"111\" }", "Line [111](tel:111)")]
    [InlineData("{ name: \"\", call: \"0800 11\" }", "[0800 11](tel:080011)")]
    [InlineData("{ name: Line, call: \"+44 1\", text: HELP }", "Line [+44 1](tel:+441) (or text HELP)")]
    [InlineData("{ name: Line, text: HELP to 1 }", "Line HELP to 1")]
    [InlineData("{ name: Line, chat: https://chat.example }", "Line https://chat.example")]
    [InlineData("{ name: Line }", "Line")]
    public void Say_Line_IsSaidAsItCanBeUsed(string line, string expected) =>
        Assert.Equal(expected, Read(Country("XX", nurse: line)).Say("xx", SupportKind.Nurse, 1));

    [Theory]
    [InlineData("XX")]
    [InlineData("YY")]
    [InlineData(null)]
    public void Say_NothingConfirmed_IsLeftOut(string? country) =>
        Assert.Null(Read(Country("XX", nurse: "{ name: Line, call: \"111\", confirmed: false }")).Say(country, SupportKind.Nurse, 1));

    [Fact]
    public void Number_UnknownCountry_IsNone()
    {
        var lines = Read(Country("XX"));

        Assert.Equal(("112", null, null), (lines.Number("xx"), lines.Number("YY"), lines.Number(null)));
        Assert.Equal((true, false, false), (lines.Knows("xx"), lines.Knows("YY"), lines.Knows(null)));
    }

    [Theory]
    [InlineData("emergency: []", "XX has no emergency number")]
    [InlineData("emergency: [{ name: Help }]", "XX has no emergency number")]
    public void Load_CountryWithoutEmergencyNumber_IsAFault(string emergency, string named) =>
        Assert.Contains(named, Faults(Country("XX", emergency: emergency)), StringComparison.Ordinal);

    [Fact]
    public void Load_CountryTwice_IsAFault() => Assert.Contains("XX is listed twice", Faults(Country("XX") + Country("XX")), StringComparison.Ordinal);

    private static string Country(string code, string emergency = "emergency: [{ name: \"\", call: \"112\"}]", string? nurse = null) =>
        $"""
          - code: {code}
            name: Somewhere
            {emergency}
            nurse: [{nurse}]

        """;

    private SupportLines Read(string countries)
    {
        File.WriteAllText(_path, "countries:\n" + countries);
        return SupportLines.Load(_path);
    }

    private string Faults(string countries) => string.Join('\n', Assert.Throws<KnowledgeFormatException>(() => Read(countries)).Faults);
}
