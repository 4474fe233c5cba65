namespace GentleSleepBot.Host.DirectLine;

/// <summary>Refuses more new tokens and conversations from one address than the settings allow.</summary>
internal sealed class StartLimit(DirectLineLimits limits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        limits.RefuseStart(context.HttpContext) is { } refusal ? refusal : await next(context);
}
