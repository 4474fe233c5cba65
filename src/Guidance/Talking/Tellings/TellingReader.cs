using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Kinds;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>Tells what a message of some length does in a talk. Pure after loading; safe for many threads.</summary>
public sealed class TellingReader
{
    private const int FewestWords = 6;
    private const int MostWords = 70;

    private readonly KindReader<Telling> _kinds;

    private TellingReader(KindReader<Telling> kinds) => _kinds = kinds;

    /// <summary>Loads the model that belongs to the texts, training and keeping it when there is none yet.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static TellingReader Load(DirectoryInfo folder, DirectoryInfo models) => new(KindReader<Telling>.Load(folder, TellingExamples.Folder, models));

    /// <summary>The likeliest telling; null for a few words, which <see cref="TalkActReader"/> reads, and for a whole letter.</summary>
    /// <param name="said">The message.</param>
    public LikelyTelling? Read(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (PlainWords.Of(said).AsSpan().Count(' ') is < FewestWords - 1 or >= MostWords)
            return null;

        var likely = _kinds.Read(said);
        return new LikelyTelling(likely.Kind, likely.All);
    }
}
