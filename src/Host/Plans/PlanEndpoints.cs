using BotFramework.Builder;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Plans;

/// <summary>The page of a plan that a parent shared: the plan only, for whoever has the link, until it is taken back.</summary>
internal static class PlanEndpoints
{
    private const int KeyLength = 32;

    public static IEndpointRouteBuilder MapPlans(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plan/{key}", GetPlanAsync).WithMetadata(new GonePage("This plan is no longer shared."));
        return routes;
    }

    private static async Task<Results<ContentHttpResult, NotFound>> GetPlanAsync(
        string key, HttpResponse response, ITurnStore store, GuideSource guides, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (key.Length != KeyLength || !key.All(char.IsAsciiHexDigitLower))
            return TypedResults.NotFound();

        var record = (await store.ReadRecordsAsync([$"{SharedPlan.Folder}/{key}"], cancellationToken))[0];
        if (record.Json is not { } json || Read(json) is not { } shared)
            return TypedResults.NotFound();

        var plan = guides.Current.PlanTexts.Compose(shared.Plan, shared.Wording);
        return ReadingPage.Write(response, plan.Title, new PlanPage(plan, shared.Current).Body());
    }

    private static SharedPlan? Read(byte[] json)
    {
        try
        {
            return KeyedRecord<SharedPlan>.Read(json);
        }
        catch (StateFormatException)
        {
            return null;
        }
    }
}
