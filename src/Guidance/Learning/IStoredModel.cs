namespace GentleSleepBot.Guidance.Learning;

/// <summary>A model that can be kept in a file.</summary>
internal interface IStoredModel<TSelf>
    where TSelf : IStoredModel<TSelf>
{
    /// <summary>Writes it.</summary>
    void Write(BinaryWriter writer);

    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    static abstract TSelf Read(BinaryReader reader);
}
