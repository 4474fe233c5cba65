using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.Chat;

/// <summary>The chat page: one response that can be read before any script has run. Only the nonce changes between visits.</summary>
internal sealed partial class ChatPage
{
    private const string NonceMark = "{{nonce}}";

    private readonly string[] _pieces;

    public ChatPage(WebChatScript webChat)
    {
        var page = Mark.Replace(Resource("chat.html"), mark => mark.Groups[1].Value switch
        {
            "nonce" => NonceMark,
            "webchat" => webChat.Address,
            "words" => WordsForScript(),
            var name when name.Contains('.', StringComparison.Ordinal) => Resource(name),
            var name => WebUtility.HtmlEncode(Words[name]),
        });
        _pieces = page.Split(NonceMark);
    }

    private static Dictionary<string, string> Words { get; } = typeof(ChatWords)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{([\w.]+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Mark { get; }

    /// <summary>The page for one visit.</summary>
    public string Render(string nonce) => string.Join(nonce, _pieces);

    private static string WordsForScript()
    {
        var words = Words.ToDictionary(word => JsonNamingPolicy.CamelCase.ConvertName(word.Key), word => word.Value);
        return JsonSerializer.Serialize(words, ChatJson.Default.DictionaryStringString);
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ChatPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the host.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
