namespace GentleSleepBot.Guidance.Learning;

/// <summary>The features of one text: their places in the vocabulary and their weights, of unit length.</summary>
internal readonly record struct SparseVector(int[] Features, float[] Values);
