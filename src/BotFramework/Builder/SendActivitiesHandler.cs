using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Takes part in the sending of activities; <paramref name="next"/> goes on with it.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
