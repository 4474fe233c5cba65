using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>The weights of each act, and of a question of its own behind them.</summary>
internal sealed record TalkActModel(FittedClassifier Fitted) : IStoredModel<TalkActModel>
{
    /// <summary>How many acts there are; the class of this number is a question of its own.</summary>
    public static readonly int ActCount = Enum.GetValues<TalkAct>().Length;

    private const string Header = "GentleSleepBot talk acts 1";

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Fitted);
    }

    public static TalkActModel Read(BinaryReader reader) => reader.ReadString() == Header
        ? new TalkActModel(reader.ReadFitted())
        : throw new InvalidDataException("This is not a model of talk acts of this version.");
}
