namespace GentleSleepBot.Host.ApiDocument;

/// <summary>Marks an endpoint that stands in the API document.</summary>
internal sealed record InApiDocument;
