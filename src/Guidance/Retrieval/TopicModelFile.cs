namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Keeps trained models in a folder, each named by the texts it came from.</summary>
internal sealed class TopicModelFile(DirectoryInfo folder)
{
    public TopicModel LoadOrTrain(TopicTrainer trainer)
    {
        var path = Path.Combine(folder.FullName, $"topics-{trainer.Fingerprint()}.model");
        if (Load(path) is { } known)
            return known;

        var model = trainer.Train();
        Keep(model, path);
        return model;
    }

    private static TopicModel? Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return TopicModel.Load(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes beside and renames, so that another host never reads half a file; a read-only folder is no fault.</summary>
    private static void Keep(TopicModel model, string path)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(draft))
                model.Save(stream);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }
}
