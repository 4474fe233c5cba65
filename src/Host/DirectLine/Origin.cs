namespace GentleSleepBot.Host.DirectLine;

/// <summary>Where a page comes from, as browsers write it: <c>https://example.org</c>, without a path and without a slash at the end.</summary>
internal static class Origin
{
    public static bool IsOrigin(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
