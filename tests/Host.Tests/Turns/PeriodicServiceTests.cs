using GentleSleepBot.Host.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace Host.Tests.Turns;

public sealed class PeriodicServiceTests
{
    [Fact]
    public async Task Round_ThatFails_IsFollowedByTheNext()
    {
        using var service = new FailingService();

        await service.StartAsync(TestContext.Current.CancellationToken);

        Assert.Same(service.SecondRound, await Task.WhenAny(service.SecondRound, service.ExecuteTask!));
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FailingService() : PeriodicService(TimeSpan.FromMilliseconds(1), TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource _secondRound = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _rounds;

        public Task SecondRound => _secondRound.Task;

        protected override Task RunOnceAsync(CancellationToken cancellationToken)
        {
            if (++_rounds == 2)
                _secondRound.SetResult();
            throw new InvalidOperationException("A round that fails.");
        }
    }
}
