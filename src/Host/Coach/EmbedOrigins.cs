namespace GentleSleepBot.Host.Coach;

/// <summary>The sites that may hold a coach's chat in a frame.</summary>
internal static class EmbedOrigins
{
    /// <summary>Reads origins that stand apart by spaces or commas; null when one of them is none.</summary>
    public static IReadOnlyList<string>? Read(string? text)
    {
        var origins = new List<string>();
        foreach (var written in (text ?? "").Split([' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isOrigin = Uri.TryCreate(written, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
                && address.PathAndQuery == "/" && address.UserInfo.Length == 0;
            if (!isOrigin)
                return null;

            origins.Add(address!.GetLeftPart(UriPartial.Authority));
        }

        return origins;
    }
}
