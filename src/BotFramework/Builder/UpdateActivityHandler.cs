using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Takes part in the replacing of an activity; <paramref name="next"/> goes on with it.</summary>
public delegate Task<ResourceResponse?> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse?>> next);
