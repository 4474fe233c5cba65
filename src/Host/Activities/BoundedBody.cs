namespace GentleSleepBot.Host.Activities;

internal static class BoundedBody
{
    private const int FirstBytes = 4096;

    /// <summary>Reads the body of a request; null when it is larger than <paramref name="maxBytes"/>, of which no more is read.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken) =>
        request.ContentLength > maxBytes ? null : await ReadAsync(request.Body, (int?)request.ContentLength ?? FirstBytes, maxBytes, cancellationToken);

    /// <summary>Reads a stream that holds about so many bytes; null when it holds more than <paramref name="maxBytes"/>, of which no more is read.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, int expectedBytes, int maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(expectedBytes, maxBytes) + 1];
        for (var length = 0; ;)
        {
            var read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += read;
            if (length > maxBytes)
                return null;
            if (read == 0)
                return buffer.AsMemory(0, length);
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maxBytes + 1));
        }
    }
}
