using BotFramework.Builder;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Records of their own beside a parent's state: committed with the turn, under the parent's key, so that <em>forget me</em> erases them.</summary>
/// <typeparam name="T">What is kept; registered with <see cref="StateTypes"/>.</typeparam>
/// <param name="storage">Where they are kept unless the turn brings its own.</param>
/// <param name="folder">What their keys begin with.</param>
internal sealed class KeyedRecord<T>(IStorage storage, string folder)
    where T : class
{
    private const string Property = "value";

    public string KeyOf(string name) => $"{folder}/{name}";

    public async Task WriteAsync(ITurnContext context, string name, T value, CancellationToken ct)
    {
        var state = new Record(storage, KeyOf(name));
        await state.CreateProperty<T>(Property).SetAsync(context, value, ct);
        await state.SaveChangesAsync(context, force: false, ct);
    }

    public Task DeleteAsync(ITurnContext context, string name, CancellationToken ct) => new Record(storage, KeyOf(name)).DeleteAsync(context, ct);

    /// <summary>The value in a stored record; null when it is none of these.</summary>
    public static T? Read(ReadOnlySpan<byte> json) => (StateSerializer.Deserialize(json) as StoredState)?.GetValueOrDefault(Property) as T;

    private sealed class Record : BotState
    {
        private readonly string _key;

        public Record(IStorage storage, string key)
            : base(storage, key) => _key = key;

        protected override string GetStorageKey(ITurnContext turnContext) => _key;
    }
}
