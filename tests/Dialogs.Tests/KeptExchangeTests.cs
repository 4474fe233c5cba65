using System.Text.Json;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace Dialogs.Tests;

public sealed class KeptExchangeTests
{
    [Fact]
    public void Write_NeverRead_IsWhatWasStored()
    {
        var stored = Store(new TalkState { Exchange = new KeptExchange(new Exchange(["m1"], Facts.None, null, [], ["night-waking"])) });

        Assert.Equal(stored, Store(Restore(stored)));
    }

    [Fact]
    public void Value_Stored_IsTheExchange()
    {
        var stored = Store(new TalkState { Exchange = new KeptExchange(new Exchange(["m1", "m2"], Facts.None, null, [], ["night-waking"])) });

        var exchange = Restore(stored).Exchange!.Value;

        Assert.Equal(["m1", "m2"], exchange.ActivityIds);
        Assert.Equal(["night-waking"], exchange.Answered);
    }

    [Fact]
    public void Value_StoredIsNoExchange_IsAFaultOfTheState() =>
        Assert.Throws<StateFormatException>(() => Restore("""{"exchange":{"activityIds":7}}""").Exchange!.Value);

    [Fact]
    public void Exchange_StoredWithoutOne_IsNull() => Assert.Null(Restore("{}").Exchange);

    private static string Store(TalkState talk) => JsonSerializer.Serialize(talk, TalkJson.Default.TalkState);

    private static TalkState Restore(string stored) => JsonSerializer.Deserialize(stored, TalkJson.Default.TalkState)!;
}
