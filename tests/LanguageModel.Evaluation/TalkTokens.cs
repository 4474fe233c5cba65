namespace LanguageModel.Evaluation;

/// <summary>What the turns of one talk used.</summary>
/// <param name="Set">The set it stands in.</param>
/// <param name="Turns">The calls of each turn.</param>
internal sealed record TalkTokens(string Set, IReadOnlyList<IReadOnlyList<TokenCount>> Turns)
{
    /// <summary>Every call of the talk.</summary>
    public IEnumerable<TokenCount> Calls => Turns.SelectMany(calls => calls);
}
