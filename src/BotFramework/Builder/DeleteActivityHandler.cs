using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Takes part in the deleting of an activity; <paramref name="next"/> goes on with it.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
