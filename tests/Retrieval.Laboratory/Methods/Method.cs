using GentleSleepBot.Guidance.Retrieval;

namespace Retrieval.Laboratory.Methods;

/// <summary>A way of finding the topic.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Learn">Learns from texts and their labels, and gives what scores every label of a message.</param>
internal sealed record Method(string Name, Func<LearnedTexts, Func<IReadOnlyList<MessagePiece>, float[]>> Learn);

/// <summary>What a method learns from.</summary>
/// <param name="Texts">Texts in pieces.</param>
/// <param name="Labels">The labels of each: the one it was written for first, then those that would do as well.</param>
/// <param name="LabelCount">How many labels there are.</param>
/// <param name="Terms">The terms that the pieces are made of.</param>
internal sealed record LearnedTexts(IReadOnlyList<IReadOnlyList<MessagePiece>> Texts, IReadOnlyList<int[]> Labels, int LabelCount, MessageTerms Terms);
