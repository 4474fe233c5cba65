using GentleSleepBot.Storage;

namespace Storage.Tests.Contract;

/// <summary>What every engine must keep of the services that may have the bot's token.</summary>
public abstract class TrustedServicesContract
{
    protected abstract IBotStore Store { get; }

    [Fact]
    public async Task Has_Added_IsThereAlsoWhenAddedTwice()
    {
        var services = new TrustedServiceTable(Store);
        Assert.False(await services.HasAsync("one", default));

        await services.AddAsync("one", default);
        await services.AddAsync("one", default);

        Assert.True(await services.HasAsync("one", default));
        Assert.False(await services.HasAsync("two", default));
    }
}
