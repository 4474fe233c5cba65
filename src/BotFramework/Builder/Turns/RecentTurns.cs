namespace BotFramework.Builder.Turns;

/// <summary>The last turns that were answered without the store, oldest forgotten first.</summary>
internal sealed class RecentTurns(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TurnKey, TurnOutcome> _outcomes = [];
    private readonly Queue<TurnKey> _order = new();

    public TurnOutcome? Find(TurnKey key)
    {
        lock (_gate)
            return _outcomes.GetValueOrDefault(key);
    }

    public void Remember(TurnKey key, TurnOutcome outcome)
    {
        lock (_gate)
        {
            if (_outcomes.TryAdd(key, outcome))
                _order.Enqueue(key);

            while (_outcomes.Count > capacity)
                _outcomes.Remove(_order.Dequeue());
        }
    }
}
