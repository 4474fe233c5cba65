namespace Benchmarks.Turns;

/// <summary>The least that keeps a turn.</summary>
internal interface IFloorStore
{
    /// <summary>Keeps a message with its reply, unless it is known.</summary>
    Task KeepAsync(string conversation, string message, byte[] inbound, byte[] reply);
}
