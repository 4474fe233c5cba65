namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Lays values over the words of one text.</summary>
internal sealed class ValueMatcher(string utterance, FindValuesOptions options)
{
    private const int DefaultMaxTokenDistance = 2;

    private readonly TokenizerFunction _tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
    private readonly int _maxDistance = options.MaxTokenDistance ?? DefaultMaxTokenDistance;
    private readonly List<Token> _words = (options.Tokenizer ?? Tokenizer.DefaultTokenizer)(utterance, options.Locale);

    /// <summary>Every place where the value stands.</summary>
    public IEnumerable<ValueMatch> Match(SortedValue value)
    {
        var wanted = _tokenizer(value.Value.Trim(), options.Locale);
        var from = 0;
        while (wanted.Count > 0 && from < _words.Count)
        {
            if (MatchFrom(from, value, wanted) is { } match)
            {
                yield return match;
                from = match.Last + 1;
            }
            else if (IndexOf(wanted[0], from, _words.Count) is var first and >= 0)
            {
                from = first + 1;
            }
            else
            {
                yield break;
            }
        }
    }

    /// <summary>The results among matches sorted by how well they fit, with no index and no word used twice.</summary>
    public List<ModelResult<FoundValue>> WithoutOverlaps(IEnumerable<ValueMatch> matches)
    {
        var results = new List<ModelResult<FoundValue>>();
        var usedIndexes = new HashSet<int>();
        var usedWords = new HashSet<int>();

        foreach (var match in matches)
        {
            var words = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (usedIndexes.Contains(match.Value.Index) || words.Any(usedWords.Contains))
                continue;

            usedIndexes.Add(match.Value.Index);
            usedWords.UnionWith(words);
            results.Add(ToResult(match));
        }

        results.Sort((left, right) => left.Start.CompareTo(right.Start));
        return results;
    }

    private ValueMatch? MatchFrom(int from, SortedValue value, List<Token> wanted)
    {
        var matched = 0;
        var foreign = 0;
        var first = -1;
        var last = -1;

        foreach (var token in wanted)
        {
            // Words after the first count only within reach, so looking further would be wasted on a long message.
            var until = matched == 0 ? _words.Count : Math.Min(_words.Count, from + _maxDistance + 1);
            var at = IndexOf(token, from, until);
            if (at < 0)
            {
                if (!options.AllowPartialMatches)
                    return null;

                continue;
            }

            foreign += matched == 0 ? 0 : at - from;
            first = matched == 0 ? at : first;
            last = at;
            from = at + 1;
            matched++;
        }

        if (matched == 0)
            return null;

        var completeness = (float)matched / wanted.Count;
        var accuracy = (float)matched / (matched + foreign);
        return new ValueMatch(value, first, last, completeness * accuracy);
    }

    private int IndexOf(Token token, int from, int until)
    {
        for (var at = from; at < until; at++)
            if (_words[at].Normalized == token.Normalized)
                return at;

        return -1;
    }

    private ModelResult<FoundValue> ToResult(ValueMatch match)
    {
        var start = _words[match.First].Start;
        var end = _words[match.Last].End;
        return new ModelResult<FoundValue>
        {
            Text = utterance[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = match.Value.Value, Index = match.Value.Index, Score = match.Score },
        };
    }
}
