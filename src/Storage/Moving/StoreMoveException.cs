namespace GentleSleepBot.Storage.Moving;

/// <summary>A database cannot be moved, in words for whoever runs the service; nothing was written.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class StoreMoveException(string message) : Exception(message);
