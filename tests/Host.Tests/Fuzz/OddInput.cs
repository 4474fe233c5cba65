using System.Text;

namespace Host.Tests.Fuzz;

/// <summary>What a broken client, a proxy or an attacker sends.</summary>
internal static class OddInput
{
    private static readonly string Deep = new('[', 5_000);

    /// <summary>Ids as they stand in a path.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "a:1;b@c|d", "..", "%2e%2e", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "a%2Fb", "%01", "%0d%0aX-Injected:%201", "%ff%fe", "%F0%9F%8C%99", "%", "%zz",
        "'%20OR%201=1--", "{0}", "%7B%7D", new string('x', 3_000), "%20", "-1", "null", "a?b", "directline/users/x",
    ];

    /// <summary>Query strings.</summary>
    public static IReadOnlyList<string> Queries { get; } =
        ["", "?watermark=-1", "?watermark=99999999999999999999", "?watermark=%00", "?watermark=1&watermark=2", "?t=%F0%9F%8C%99", "?userId=", "?userId=a:1;b@c|d", $"?watermark={new string('9', 2_000)}", "?%"];

    /// <summary>Values of the Authorization header.</summary>
    public static IReadOnlyList<string> Authorizations { get; } =
        ["", "Bearer", "Bearer ", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30.", "bearer server-secre", "Basic Og==", $"Bearer {new string('a', 8_000)}", "Bearer é", "Negotiate x"];

    /// <summary>Values of the Content-Type header.</summary>
    public static IReadOnlyList<string> ContentTypes { get; } =
        ["application/json", "text/plain", "application/json; charset=utf-16", "multipart/form-data", "multipart/form-data; boundary=b", "multipart/form-data; boundary=\"", "application/x-www-form-urlencoded", ";;;", "application/json; charset=nonsense"];

    /// <summary>Bodies.</summary>
    public static IReadOnlyList<byte[]> Bodies { get; } =
    [
        .. new[]
        {
            "", "{", "[]", "null", "7", "\"text\"", "\u0000", "\ufeff{}", Deep, $"{{\"type\":\"message\",\"value\":{Deep}{new string(']', 5_000)}}}",
            """{"type":"message","text":"\ud800","from":{"id":"u"}}""",
            """{"type":"message","text":"hi","from":{"id":"a:1;b@c|d/.."},"conversation":{"id":"a:1;b@c|d/.."},"channelId":"emulator","deliveryMode":"expectReplies","recipient":{"id":"b"}}""",
            """{"type":"message","text":7,"from":[],"conversation":null}""",
            """{"type":"message","timestamp":"never","from":{"id":"u"}}""",
            """{"type":"message","entities":[null,{"type":"mention","mentioned":null}],"attachments":[null],"from":{"id":"u"},"channelId":"msteams","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"type":"conversationUpdate","membersAdded":[null],"from":{"id":"u"},"channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"type":"messageReaction","reactionsAdded":[null],"from":{"id":"u"},"channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"type":"invoke","name":"adaptiveCard/action","value":{"action":7},"from":{"id":"u"},"channelId":"msteams","conversation":{"id":"c"}}""",
            """{"type":"invoke","name":"message/submitAction","value":[],"from":{"id":"u"},"channelId":"msteams","conversation":{"id":"c"}}""",
            """{"type":"nonsense","from":{"id":"u"},"channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"type":"message","text":"hi","locale":"xx-nonsense-☃","channelData":{"messageKey":{"a":1}},"from":{"id":"u"},"channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"type":"message","text":"hi","suggestedActions":{"actions":[null]},"value":{"choice":[]},"from":{"id":"u"},"channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
            """{"user":{"id":7}}""", """{"user":[],"trustedOrigins":"x"}""", """{"key":"nonsense"}""", """{"key":null,"locale":7}""",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\"\r\n\r\nx\r\n--b--", "--b\r\n\r\n", new string('a', 300_000),
        }.Select(Encoding.UTF8.GetBytes),
        [0xff, 0xfe, 0x00], Encoding.Unicode.GetBytes("""{"type":"message","from":{"id":"u"}}"""), [0x1f, 0x8b, 0x08, 0x00],
    ];
}
