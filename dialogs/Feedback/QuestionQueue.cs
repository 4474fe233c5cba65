using System.Security.Cryptography;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>Questions that were not answered well, kept after a yes for whoever writes answers.</summary>
internal sealed class QuestionQueue(IStorage storage, TimeProvider clock)
{
    /// <summary>What the records' keys begin with.</summary>
    public const string Folder = "questions";

    private const int KeyBytes = 16;

    private readonly KeyedRecord<KeptQuestion> _records = new(storage, Folder);

    public Task KeepAsync(ITurnContext context, string question, CancellationToken ct) =>
        _records.WriteAsync(context, RandomNumberGenerator.GetHexString(KeyBytes * 2, lowercase: true), new KeptQuestion(question, clock.GetUtcNow()), ct);
}
