namespace GentleSleepBot.Host.ApiDocument;

/// <summary>The host's own endpoints as an OpenAPI document at <c>/openapi.json</c>. Pages are not in it, and what a protocol describes elsewhere only by name.</summary>
internal static class ApiDocumentRegistration
{
    private const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, document =>
    {
        document.ShouldInclude = endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<InApiDocument>().Any();
        document.AddDocumentTransformer((api, _, _) =>
        {
            api.Info = new() { Title = "GentleSleepBot", Version = Name, Description = "What a page of one's own, a channel or a monitor may call. Links and addresses come from Site:PublicAddress." };
            api.Servers?.Clear();
            return Task.CompletedTask;
        });
    });

    public static IEndpointRouteBuilder MapApiDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi.json");
        return routes;
    }

    /// <summary>Puts an endpoint into the document.</summary>
    /// <param name="endpoint">The endpoint, or a group of them.</param>
    /// <param name="tag">What it belongs to.</param>
    /// <param name="summary">What it does, in a line.</param>
    public static TBuilder Describe<TBuilder>(this TBuilder endpoint, string tag, string summary)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithTags(tag).WithSummary(summary).WithMetadata(new InApiDocument());
}
