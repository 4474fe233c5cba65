namespace Recognizers.Text.DateTime;

/// <summary>One meaning of an expression, as the values of a result give it.</summary>
internal sealed record Reading(string Timex)
{
    public string? Value { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Mod { get; init; }

    public string? SourceEntity { get; init; }

    /// <summary>Where the values name another type than the result does.</summary>
    public string? Type { get; init; }

    public Dictionary<string, string> ToValues(string type)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["timex"] = Timex };
        Add("Mod", Mod);
        Add("type", Type ?? type);
        Add("sourceEntity", SourceEntity);
        Add("value", Value);
        Add("start", Start);
        Add("end", End);
        return values;

        void Add(string key, string? value)
        {
            if (value is not null)
                values.Add(key, value);
        }
    }
}
