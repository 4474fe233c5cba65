using BotFramework.Builder.Turns;

namespace Storage.Tests.Contract;

public sealed class MemoryTurnStoreTests : TurnStoreContract
{
    protected override ITurnStore Store { get; } = new MemoryTurnStore();
}
