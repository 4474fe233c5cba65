using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>The weights of each telling.</summary>
internal sealed record TellingModel(FittedClassifier Fitted) : IStoredModel<TellingModel>
{
    /// <summary>How many tellings there are.</summary>
    public static readonly int Count = Enum.GetValues<Telling>().Length;

    private const string Header = "GentleSleepBot tellings 1";

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Fitted);
    }

    public static TellingModel Read(BinaryReader reader) => reader.ReadString() == Header
        ? new TellingModel(reader.ReadFitted())
        : throw new InvalidDataException("This is not a model of tellings of this version.");
}
