namespace GentleSleepBot.Guidance.Learning;

/// <summary>Keeps trained models in a folder, each named by the texts it came from.</summary>
internal static class ModelFolder
{
    /// <summary>The model of a trainer's texts, trained and kept when the folder holds none yet; nothing is written where it cannot be.</summary>
    public static TModel LoadOrTrain<TModel>(DirectoryInfo folder, IModelTrainer<TModel> trainer)
        where TModel : class, IStoredModel<TModel>
    {
        var path = Path.Combine(folder.FullName, trainer.Name + ".model");
        if (Load<TModel>(path) is { } known)
            return known;

        var model = trainer.Train();
        Keep(model, path);
        return model;
    }

    private static TModel? Load<TModel>(string path)
        where TModel : class, IStoredModel<TModel>
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return TModel.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes beside and renames, so that another host never reads half a file; a read-only folder is no fault.</summary>
    private static void Keep<TModel>(TModel model, string path)
        where TModel : class, IStoredModel<TModel>
    {
        var draft = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new BinaryWriter(File.Create(draft)))
                model.Write(writer);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }
}
