namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Looks for choices and values in what someone wrote.</summary>
public static class Find
{
    /// <summary>Finds choices by their value.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="choices">The values to choose from.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text, each at most once.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string? utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Finds choices by their value, the title of their button or a synonym.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="choices">What there is to choose from.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text, each at most once.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string? utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var names = choices
            .SelectMany((choice, index) => NamesOf(choice, options).Select(name => new SortedValue { Value = name, Index = index }))
            .ToList();

        return FindValues(utterance, names, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Text = found.Text,
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>Finds values by their words, in order, with a few foreign words allowed between them.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="values">The values to look for; the longest come first.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The values found, in the order of the text. No index and no word is used twice: the best fit has it.</returns>
    public static List<ModelResult<FoundValue>> FindValues(
        string? utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);

        var matcher = new ValueMatcher(utterance ?? string.Empty, options ?? new FindValuesOptions());
        var matches = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(matcher.Match)
            .OrderByDescending(match => match.Score);

        return matcher.WithoutOverlaps(matches);
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions? options)
    {
        if (options is not { NoValue: true } && !string.IsNullOrEmpty(choice.Value))
            yield return choice.Value;

        if (options is not { NoAction: true } && choice.Action?.Title is { Length: > 0 } title)
            yield return title;

        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }
}
