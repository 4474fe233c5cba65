namespace GentleSleepBot.Host.LanguageModel;

internal static class TimedCalls
{
    /// <summary>What a call gives; null when it gives nothing in time. The call itself goes on.</summary>
    public static async Task<T?> InTimeAsync<T>(this Task<T?> call, TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await call.WaitAsync(patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
