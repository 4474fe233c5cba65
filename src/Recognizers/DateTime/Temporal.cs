namespace Recognizers.Text.DateTime;

/// <summary>An expression of time in the text, and what it may mean.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index of the token after the last.</param>
/// <param name="Type">A name of <see cref="TemporalType"/>.</param>
/// <param name="Readings">Its meanings, the first being the likeliest or the earliest.</param>
/// <param name="Loose">Only the words around it make it a time.</param>
internal sealed record Temporal(int First, int Next, string Type, IReadOnlyList<Reading> Readings, bool Loose = false);
