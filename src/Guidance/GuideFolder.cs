using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;

namespace GentleSleepBot.Guidance;

/// <summary>Loads the guide of a folder anew when its texts have changed.</summary>
/// <param name="folder">The knowledge folder.</param>
/// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
public sealed class GuideFolder(DirectoryInfo folder, DirectoryInfo models)
{
    private string _loaded = Fingerprint(folder);

    /// <summary>The knowledge folder.</summary>
    public DirectoryInfo Folder => folder;

    /// <summary>Where trained models are kept.</summary>
    public DirectoryInfo Models => models;

    /// <summary>Whether the texts differ from those last loaded; remembers those of now as loaded.</summary>
    public bool HasChanged()
    {
        var now = Fingerprint(folder);
        var before = _loaded;
        _loaded = now;
        return now != before;
    }

    /// <summary>The changed texts with the topic model in force, at once; null when the topics themselves are others, so that only a new model fits.</summary>
    /// <param name="current">The guide in force.</param>
    /// <exception cref="KnowledgeFormatException">The texts cannot be used; carries all faults.</exception>
    public Guide? LoadTexts(Guide current) => Guide.LoadTexts(folder, current);

    /// <summary>The changed texts with a model of their own, which may have to be trained first.</summary>
    /// <exception cref="KnowledgeFormatException">The texts cannot be used; carries all faults.</exception>
    public Guide Load()
    {
        var faults = KnowledgeLint.Check(folder);
        return faults.Count == 0 ? Guide.Load(folder, models) : throw new KnowledgeFormatException(faults);
    }

    private static string Fingerprint(DirectoryInfo folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder.FullName, file.FullName)));
            try
            {
                hash.AppendData(File.ReadAllBytes(file.FullName));
            }
            catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
            {
                // Gone, still being written or not for us: the next event finds it.
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
