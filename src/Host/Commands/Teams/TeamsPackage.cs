using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GentleSleepBot.Host.Commands.Teams;

/// <summary>The zip of a Teams app: its manifest, filled in, and its icons.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";
    private const string AnyHost = "gentle-sleep.invalid";

    private static readonly string[] Icons = ["color.png", "outline.png"];

    // The same files make the same zip on any day.
    private static readonly DateTimeOffset WrittenAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes the zip.</summary>
    /// <param name="folder">Folder of the manifest and the icons.</param>
    /// <param name="appId">App id of the bot's registration; it becomes the app's id too.</param>
    /// <param name="host">Name of the site, without scheme.</param>
    /// <param name="output">Where the zip goes; an older one is replaced.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(string folder, Guid appId, string host, string output, CancellationToken cancellationToken)
    {
        var manifest = Fill(await File.ReadAllTextAsync(Path.Combine(folder, Manifest), cancellationToken), appId, host);
        var icons = new List<(string Name, byte[] Content)>();
        foreach (var icon in Icons)
            icons.Add((icon, await File.ReadAllBytesAsync(Path.Combine(folder, icon), cancellationToken)));

        await using var file = new FileStream(output, FileMode.Create, FileAccess.Write);
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in icons.Prepend((Manifest, manifest)))
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = WrittenAt;
            await using var stream = await entry.OpenAsync(cancellationToken);
            await stream.WriteAsync(content, cancellationToken);
        }
    }

    private static byte[] Fill(string template, Guid appId, string host)
    {
        var manifest = JsonNode.Parse(template.Replace(AnyHost, host, StringComparison.Ordinal))!.AsObject();
        manifest["id"] = appId.ToString();
        manifest["bots"]![0]!["botId"] = appId.ToString();
        return JsonSerializer.SerializeToUtf8Bytes(manifest, Indented);
    }
}
