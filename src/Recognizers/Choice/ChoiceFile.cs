namespace Recognizers.Text.Choice;

/// <summary>A culture's <c>choices.json</c>: what says yes, what says no, and what only seems to.</summary>
internal sealed record ChoiceFile
{
    public required string[] Yes { get; init; }

    public required string[] No { get; init; }

    public required string[] Neither { get; init; }
}
