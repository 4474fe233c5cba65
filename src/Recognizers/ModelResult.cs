namespace Recognizers.Text;

/// <summary>One thing found in a text, and what it means.</summary>
public class ModelResult
{
    /// <summary>The words that were recognised; in lower case, except for yes and no, which keep theirs.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first UTF-16 unit of <see cref="Text"/> in the query.</summary>
    public int Start { get; init; }

    /// <summary>Offset of the last UTF-16 unit of <see cref="Text"/> in the query, inclusive.</summary>
    public int End { get; init; }

    /// <summary>Kind of the result, for example <c>number</c>, <c>age</c> or <c>datetimeV2.duration</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The meaning by key: <c>value</c>, <c>unit</c>, <c>timex</c> and so on.</summary>
    public IReadOnlyDictionary<string, object> Resolution { get; init; } = new Dictionary<string, object>();
}
