using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>A message that an answer is learned from.</summary>
/// <param name="Answer">Which answer.</param>
/// <param name="Text">Its features.</param>
/// <param name="Topics">The topics that it may be about.</param>
internal sealed record AskedLine(int Answer, SparseVector Text, float[] Topics);
