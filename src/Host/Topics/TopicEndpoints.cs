using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Topics;

internal static class TopicEndpoints
{
    public static IEndpointRouteBuilder MapTopics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/topics/{id}", GetTopic);
        routes.MapGet("/sources", GetSources);
        return routes;
    }

    private static ContentHttpResult GetSources(HttpResponse response, GuideSource guides)
    {
        response.Headers.CacheControl = "no-cache";
        return ReadingPage.Write(response, SourcesPage.Title, SourcesPage.Body(guides.Current.Knowledge));
    }

    private static Results<ContentHttpResult, NotFound> GetTopic(string id, HttpResponse response, GuideSource guides)
    {
        var guide = guides.Current;
        if (!guide.Knowledge.Topics.TryGetValue(id, out var topic))
            return TypedResults.NotFound();

        response.Headers.CacheControl = "no-cache";
        return ReadingPage.Write(response, topic.Title, new TopicPage(topic, guide.Wording).Body());
    }
}
