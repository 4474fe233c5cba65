namespace GentleSleepBot.Host.DirectLine;

/// <summary>Refuses more activities from one address, or in one conversation, than the settings allow.</summary>
internal sealed class PostLimit(DirectLineLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        limits.RefusePost(context.HttpContext, context.HttpContext.Request.RouteValues["conversationId"] as string ?? "") is { } refusal
            ? refusal
            : await next(context);
}
