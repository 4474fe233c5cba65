using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Recognizers.Text.Cultures;

/// <summary>The data of one language: the folder of that name, embedded.</summary>
internal sealed class CultureFolder(string name)
{
    private const string Default = "en";

    /// <summary>One folder a language; a second one is an entry here and files like English's.</summary>
    private static readonly FrozenDictionary<string, CultureFolder> Folders = new Dictionary<string, CultureFolder>
    {
        [Default] = new("English"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<Type, Lazy<object>> _parts = new();

    /// <summary>Finds the folder for a culture such as <c>en-gb</c>.</summary>
    /// <exception cref="ArgumentException">The culture has no folder and no fall-back was allowed.</exception>
    public static CultureFolder For(string? culture, bool fallbackToDefaultCulture)
    {
        var language = (culture ?? "").Split('-', '_')[0];
        if (Folders.TryGetValue(language, out var folder))
            return folder;
        return fallbackToDefaultCulture
            ? Folders[Default]
            : throw new ArgumentException($"There is no recogniser for the culture '{culture}'.", nameof(culture));
    }

    /// <summary>Reads <paramref name="file"/> once and builds a part from it.</summary>
    public TPart Part<TFile, TPart>(string file, JsonTypeInfo<TFile> type, Func<TFile, TPart> build)
        where TPart : class =>
        (TPart)_parts.GetOrAdd(typeof(TPart), _ => new Lazy<object>(() => build(Read(file, type)))).Value;

    private TFile Read<TFile>(string file, JsonTypeInfo<TFile> type)
    {
        using var stream = typeof(CultureFolder).Assembly.GetManifestResourceStream($"{name}/{file}")
            ?? throw new InvalidOperationException($"The culture {name} has no {file}.");
        return JsonSerializer.Deserialize(stream, type)
            ?? throw new InvalidOperationException($"{name}/{file} is empty.");
    }
}
