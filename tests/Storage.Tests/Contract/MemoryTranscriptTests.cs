using BotFramework.Builder.Turns;

namespace Storage.Tests.Contract;

public sealed class MemoryTranscriptTests : TranscriptContract
{
    protected override ITurnStore Store { get; } = new MemoryTurnStore();
}
