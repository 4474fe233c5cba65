namespace BotFramework.Builder;

public abstract partial class BotState
{
    /// <summary>A state in a turn, with what it was when it was read.</summary>
    public sealed class CachedBotState
    {
        private byte[]? _saved;

        internal CachedBotState(StoredState values)
        {
            Values = values;
            _saved = values.Json ?? StateSerializer.Serialize(values);
        }

        /// <summary>The values by name.</summary>
        public IDictionary<string, object> State => Values;

        internal StoredState Values { get; }

        /// <summary>Whether the values differ, as stored text, from what was read or last saved.</summary>
        public bool IsChanged() => IsChanged(out _);

        internal bool IsChanged(out byte[] json)
        {
            json = StateSerializer.Serialize(Values);
            return _saved is null || !json.AsSpan().SequenceEqual(_saved);
        }

        internal void MarkSaved(byte[] json) => _saved = json;

        internal void MarkUnsaved() => _saved = null;
    }
}
