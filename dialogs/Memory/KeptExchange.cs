using System.Text.Json;
using System.Text.Json.Serialization;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>An exchange as it is stored. It is read only when it is asked for: most turns begin another and never look at it.</summary>
[JsonConverter(typeof(KeptExchangeConverter))]
internal sealed class KeptExchange
{
    private readonly JsonElement _json;
    private Exchange? _exchange;

    public KeptExchange(Exchange exchange) => _exchange = exchange;

    internal KeptExchange(JsonElement json) => _json = json;

    /// <summary>The exchange.</summary>
    /// <exception cref="StateFormatException">What is stored is none.</exception>
    public Exchange Value => _exchange ??= Read();

    internal void Write(Utf8JsonWriter writer)
    {
        if (_exchange is { } exchange)
            JsonSerializer.Serialize(writer, exchange, TalkJson.Default.Exchange);
        else
            _json.WriteTo(writer);
    }

    private Exchange Read()
    {
        try
        {
            return _json.Deserialize(TalkJson.Default.Exchange) ?? throw new StateFormatException("A stored exchange is null.");
        }
        catch (JsonException exception)
        {
            throw new StateFormatException("A stored exchange is broken.", exception);
        }
    }
}
