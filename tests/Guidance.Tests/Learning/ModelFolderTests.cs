using GentleSleepBot.Guidance.Learning;

namespace Guidance.Tests.Learning;

/// <summary>Models are kept by what they were learned from, and few of them.</summary>
public sealed class ModelFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-models-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void LoadOrTrain_KnownTexts_TrainsOnce()
    {
        ModelFolder.LoadOrTrain(_folder, new Trainer("words-1", 1));

        Assert.Equal(1, ModelFolder.LoadOrTrain(_folder, new Trainer("words-1", 2)).Number);
    }

    [Fact]
    public void LoadOrTrain_ManyTexts_KeepsTheFewOfItsKindThatWereUsedLast()
    {
        ModelFolder.LoadOrTrain(_folder, new Trainer("topics-1", 1));
        foreach (var number in Enumerable.Range(1, 9))
        {
            ModelFolder.LoadOrTrain(_folder, new Trainer($"words-{number}", number));
            File.SetLastAccessTimeUtc(Path.Combine(_folder.FullName, $"words-{number}.model"), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(number - 20));
            ModelFolder.LoadOrTrain(_folder, new Trainer("words-1", 0));
        }

        Assert.Equal(["topics-1", "words-1", "words-5", "words-6", "words-7", "words-8", "words-9"], _folder.EnumerateFiles().Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order());
    }

    private sealed record Model(int Number) : IStoredModel<Model>
    {
        public static Model Read(BinaryReader reader) => new(reader.ReadInt32());

        public void Write(BinaryWriter writer) => writer.Write(Number);
    }

    private sealed record Trainer(string Name, int Number) : IModelTrainer<Model>
    {
        public Model Train() => new(Number);
    }
}
