using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>
/// The closed list of types that may stand where state holds an <see cref="object"/>, each under a short stored name.
/// Text, truth values, <see cref="int"/>, maps by text and lists of values need no name.
/// </summary>
public static class StateTypes
{
    private static readonly ConcurrentDictionary<Type, StateType> ByType = new();
    private static readonly ConcurrentDictionary<string, StateType> ByName = new(StringComparer.Ordinal);

    static StateTypes()
    {
        var json = BotFrameworkJsonContext.Default;

        Register("long", json.Int64);
        Register("double", json.Double);
        Register("float", json.Single);
        Register("decimal", json.Decimal);
        Register("instant", json.DateTimeOffset);
        Register("dateTime", json.DateTime);
        Register("span", json.TimeSpan);
        Register("guid", json.Guid);
        Register("strings", json.ListString);
        Register("stringArray", json.StringArray);
        Register("json", json.JsonElement);
        Register("activity", json.Activity);
        Register("attachments", json.ListAttachment);
        Register("reference", json.ConversationReference);

        Dialogs.DialogStateTypes.Register();
    }

    /// <summary>Lets values of exactly this type be stored, under a name that must never change. May be called again.</summary>
    /// <param name="name">Short stored name; may not begin with <c>$</c>.</param>
    /// <param name="json">Source-generated JSON of the type. Its own members typed <see cref="object"/> need <see cref="StateValueConverter"/> or <see cref="StateDictionaryConverter"/>.</param>
    /// <exception cref="InvalidOperationException">The name stands for another type, or the type has another name.</exception>
    public static void Register<T>(string name, JsonTypeInfo<T> json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(json);

        if (name[0] == '$')
            throw new ArgumentException("A stored name may not begin with $.", nameof(name));

        json.Options.MakeReadOnly();
        var entry = new StateType<T>(name, json);
        if (ByName.GetOrAdd(name, entry).Type != typeof(T) || ByType.GetOrAdd(typeof(T), entry).Name != name)
            throw new InvalidOperationException($"The stored name '{name}' and the type {typeof(T)} are already registered with others.");
    }

    internal static StateType Of(object value) =>
        ByType.TryGetValue(value.GetType(), out var type)
            ? type
            : throw new UnregisteredStateTypeException(
                $"{value.GetType()} cannot be kept in state: register it with StateTypes.Register, under a short name that never changes.");

    internal static StateType Named(string name) =>
        ByName.TryGetValue(name, out var type) ? type : throw new StateFormatException($"Stored state names the unknown type '{name}'.");

    internal abstract class StateType(string name, Type type)
    {
        public string Name => name;

        public Type Type => type;

        public abstract void Write(Utf8JsonWriter writer, object value);

        public abstract object? Read(ref Utf8JsonReader reader);
    }

    private sealed class StateType<T>(string name, JsonTypeInfo<T> json) : StateType(name, typeof(T))
    {
        private readonly JsonConverter<T>? _whole = json.Kind == JsonTypeInfoKind.None ? null : (JsonConverter<T>)json.Converter;

        public override void Write(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, (T)value, json);

        // The serialiser first looks for the end of a value, and so would pass over all that is nested once a level.
        public override object? Read(ref Utf8JsonReader reader) =>
            _whole is null ? JsonSerializer.Deserialize(ref reader, json) : _whole.Read(ref reader, typeof(T), json.Options);
    }
}
