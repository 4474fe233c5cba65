using GentleSleepBot.Host.Limits;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Marks more activities from one address, or in one conversation, than the settings allow; they are refused once it is seen that they tell of no danger.</summary>
internal sealed class PostLimit(DirectLineLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (limits.RefusePost(context.HttpContext, context.HttpContext.Request.RouteValues["conversationId"] as string ?? "") is { } refusal)
            context.HttpContext.Features.Set(new OverLimit(refusal));
        return await next(context);
    }
}
