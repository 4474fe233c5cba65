using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using GentleSleepBot.Host.ApiDocument;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Talks;

/// <summary>A parent's rights over their data, for whoever holds the browser's key: see everything, delete everything.</summary>
internal static class TalkDataEndpoints
{
    public static IEndpointRouteBuilder MapTalkData(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/talk/export", ExportAsync)
            .Describe(TalkEndpoints.Tag, "Everything that is kept of whoever holds the key: JSON, or a page for a browser.")
            .Accepts<TalkRequest>("application/json").Produces<IReadOnlyDictionary<string, JsonElement>>().Produces<ErrorResponse>(StatusCodes.Status404NotFound);
        routes.MapPost("/talk/forget", ForgetAsync)
            .Describe(TalkEndpoints.Tag, "Deletes everything that is kept of whoever holds the key, and shows that nothing is left.")
            .Accepts<TalkRequest>("application/json").Produces<ForgetAnswer>().Produces<ErrorResponse>(StatusCodes.Status404NotFound);
        return routes;
    }

    /// <summary>Everything that is kept, as a page for a browser and as JSON for anything else.</summary>
    private static async Task<IResult> ExportAsync(HttpContext context, IResumeKeys keys, IParentData data, CancellationToken cancellationToken)
    {
        var (parent, fault) = await ParentOfAsync(context, keys, cancellationToken);
        if (parent is null)
            return fault!;

        var export = await data.ExportAsync(parent, cancellationToken);
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? ReadingPage.Write(context.Response, "What is kept of you", new ExportPage(export).Body())
            : TypedResults.Text(export.GetRawText(), "application/json; charset=utf-8");
    }

    /// <summary>Deletes everything, closes the sockets, and shows that nothing is left.</summary>
    private static async Task<IResult> ForgetAsync(
        HttpContext context, IResumeKeys keys, IParentData data, TurnSignals signals, CancellationToken cancellationToken)
    {
        var (parent, fault) = await ParentOfAsync(context, keys, cancellationToken);
        if (parent is null)
            return fault!;

        var kept = await data.CountAsync(parent, cancellationToken);
        foreach (var conversation in await data.ForgetAsync(parent, CancellationToken.None))
            signals.Forgotten(conversation);
        var left = await data.CountAsync(parent, CancellationToken.None);
        return TypedResults.Json(new ForgetAnswer(kept, left), TalkJson.Default.ForgetAnswer);
    }

    private static async Task<(string? Parent, JsonHttpResult<ErrorResponse>? Fault)> ParentOfAsync(
        HttpContext context, IResumeKeys keys, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (key, _, fault) = await TalkEndpoints.ReadAsync(context.Request, cancellationToken);
        if (key is not { } known)
            return (null, fault);

        return await keys.FindGrantAsync(known.Value, cancellationToken) is { } grant
            ? (grant.Parent, null)
            : (null, ProtocolErrors.Error(StatusCodes.Status404NotFound, ProtocolErrors.NotFound, "Nothing is kept under this key."));
    }
}
