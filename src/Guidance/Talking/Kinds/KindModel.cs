using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Talking.Kinds;

/// <summary>The weights of each kind of message.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
internal sealed record KindModel<TKind>(FittedClassifier Fitted) : IStoredModel<KindModel<TKind>>
    where TKind : struct, Enum
{
    /// <summary>How many kinds there are.</summary>
    public static readonly int Count = Enum.GetValues<TKind>().Length;

    private static readonly string Header = $"GentleSleepBot {typeof(TKind).Name} {Count}";

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Fitted);
    }

    public static KindModel<TKind> Read(BinaryReader reader) => reader.ReadString() == Header
        ? new KindModel<TKind>(reader.ReadFitted())
        : throw new InvalidDataException($"This is not a model of {typeof(TKind).Name} of this version.");
}
