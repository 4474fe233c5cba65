namespace GentleSleepBot.Guidance.Answers;

/// <summary>A curated text in the writer's words.</summary>
/// <param name="Text">Markdown; citations stand as <c>[1]</c>.</param>
/// <param name="Keys">The sources that the numbers stand for, in order.</param>
internal sealed record WordedText(string Text, IReadOnlyList<string> Keys);
