using System.Text;
using System.Text.Json.Serialization;
using BotFramework.Builder;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.State;

public sealed class StateSerializerTests
{
    static StateSerializerTests() => StateTypes.Register("testNap", NapJson.Default.Nap);

    public static TheoryData<object> Values() =>
    [
        "text", 7, -1, true, 7L, 1.5d, 2.5f, 3.25m, new Guid("a2c5b7a0-7f0e-4d1e-9f60-2b8a55a6f001"), TimeSpan.FromMinutes(45),
        new DateTimeOffset(2026, 3, 1, 3, 0, 0, TimeSpan.FromHours(1)), new List<string> { "a", "b" }, new List<object> { 1, "two", true },
        new Nap(45, "pram"), new Dictionary<string, object> { ["deep"] = new Dictionary<string, object> { ["nap"] = new Nap(20, null) } },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_Written_IsTheSameValueOfTheSameType(object value)
    {
        var read = ((StoredState)StateSerializer.Deserialize(StateSerializer.Serialize(new StoredState { ["it"] = value })))["it"];

        Assert.Equal(value.GetType(), read.GetType());
        Assert.Equal(value, read);
    }

    [Fact]
    public void Read_Activity_IsAnActivity()
    {
        var state = new StoredState { ["last"] = MessageFactory.Text("hush") };

        Assert.Equal("hush", Assert.IsType<Activity>(RoundTrip(state)["last"]).Text);
    }

    [Fact]
    public void Write_RegisteredType_NamesItShortly() => Assert.Equal(
        """{"nap":{"$t":"testNap","$v":{"Minutes":45,"Where":"pram"}}}""",
        Encoding.UTF8.GetString(StateSerializer.Serialize(new StoredState { ["nap"] = new Nap(45, "pram") })));

    [Fact]
    public void Write_UnregisteredType_IsRefusedByName()
    {
        var refusal = Assert.Throws<UnregisteredStateTypeException>(() => StateSerializer.Serialize(new StoredState { ["it"] = new Version(1, 0) }));
        Assert.Contains("System.Version", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"nap":{"$t":"gone","$v":1}}""")]
    [InlineData("""{"nap":{"$t":"testNap"}}""")]
    [InlineData("""{"nap":{"$t":"testNap","$v":"no"}}""")]
    [InlineData("""{"nap":{"$t":1,"$v":1}}""")]
    [InlineData("""{"nap":""")]
    [InlineData("""{"nap":{"$t":"$map","$v":7}}""")]
    [InlineData("""{"nap":{"$t":"$map","$v":{},"more":1}}""")]
    [InlineData("""{"nap":[1,""")]
    [InlineData("null")]
    [InlineData("")]
    public void Read_Broken_IsAStateFormatExceptionWithItsKey(string json)
    {
        var broken = Assert.Throws<StateFormatException>(() => StateSerializer.Deserialize(Encoding.UTF8.GetBytes(json), "some/key"));
        Assert.Equal("some/key", broken.Key);
    }

    [Fact]
    public void Read_MapThatPosesAsAType_StaysAMap()
    {
        var posing = new Dictionary<string, object> { ["$t"] = "testNap", ["$v"] = "x" };

        var read = RoundTrip(new StoredState { ["said"] = posing })["said"];

        Assert.Equal("testNap", Assert.IsAssignableFrom<IDictionary<string, object>>(read)["$t"]);
    }

    [Fact]
    public void Register_SameAgain_IsFine() => StateTypes.Register("testNap", NapJson.Default.Nap);

    [Fact]
    public void Register_NameOfAnother_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => StateTypes.Register("testNap", BotFrameworkJsonContext.Default.HeroCard));

    private static StoredState RoundTrip(StoredState state) => (StoredState)StateSerializer.Deserialize(StateSerializer.Serialize(state));
}

public sealed record Nap(int Minutes, string? Where);

[JsonSerializable(typeof(Nap))]
internal sealed partial class NapJson : JsonSerializerContext;
