using System.Text.Json;
using BotFramework.Schema;

namespace GentleSleepBot.Host.Activities;

/// <summary>A posted activity, or why it could not be taken: then <see cref="Fault"/> is set and <see cref="Status"/> says what to answer.</summary>
internal readonly record struct ActivityBody(Activity? Activity, int Status, string? Fault)
{
    private const int PartBytes = 4096;

    /// <summary>Reads the body of a request, and no more of it than <paramref name="maxBytes"/>.</summary>
    public static async Task<ActivityBody> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken) =>
        Of(await BoundedBody.ReadAsync(request, maxBytes, cancellationToken), maxBytes);

    /// <summary>Reads one part of a larger body, and no more of it than <paramref name="maxBytes"/>.</summary>
    public static async Task<ActivityBody> ReadAsync(Stream part, int maxBytes, CancellationToken cancellationToken) =>
        Of(await BoundedBody.ReadAsync(part, PartBytes, maxBytes, cancellationToken), maxBytes);

    private static ActivityBody Of(ReadOnlyMemory<byte>? body, int maxBytes) => body is { } read
        ? Parse(read.Span)
        : new ActivityBody(null, StatusCodes.Status413PayloadTooLarge, $"The activity is larger than {maxBytes} bytes.");

    private static ActivityBody Parse(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
            return Malformed("The body is empty: one activity in JSON is expected.");

        try
        {
            var activity = JsonSerializer.Deserialize(json, BotFrameworkJsonContext.Default.Activity);
            return activity switch
            {
                null or { Type: null or "" } => Malformed("The activity has no 'type'."),
                _ when HasHoles(activity) => Malformed("A list of the activity holds null."),
                _ => new ActivityBody(activity, StatusCodes.Status200OK, null),
            };
        }
        catch (JsonException fault)
        {
            // The parser's own message may quote what was written; where it stopped is enough to find the fault.
            return Malformed($"The body is not an activity in JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine}).");
        }
    }

    private static bool HasHoles(Activity activity) =>
        HasNull(activity.Attachments) || HasNull(activity.Entities) || HasNull(activity.MembersAdded) || HasNull(activity.MembersRemoved)
        || HasNull(activity.ReactionsAdded) || HasNull(activity.ReactionsRemoved) || HasNull(activity.SuggestedActions?.Actions);

    private static bool HasNull<T>(IList<T>? list)
        where T : class => list?.Contains(null!) == true;

    private static ActivityBody Malformed(string fault) => new(null, StatusCodes.Status400BadRequest, fault);
}
