namespace GentleSleepBot.Guidance.Reading;

/// <summary>One of the questions in a message.</summary>
/// <param name="Order">Place among the message's questions, from 0.</param>
/// <param name="From">The question as written.</param>
public sealed record AskedQuestion(int Order, Evidence From);
