namespace GentleSleepBot.Guidance.Learning;

/// <summary>Keeps trained models in a folder, each named by the texts it came from; of each kind the few that were used last.</summary>
internal static class ModelFolder
{
    private const int MostOfAKind = 6;

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
        TModel model;
        try
        {
            using (var reader = new BinaryReader(File.OpenRead(path)))
                model = TModel.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or OverflowException)
        {
            return null;
        }

        MarkUsed(path);
        return model;
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
            DropUnused(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }

    private static void MarkUsed(string path)
    {
        try
        {
            File.SetLastAccessTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>A model is named by its kind, a dash, and what it was learned from.</summary>
    private static void DropUnused(string path)
    {
        var file = new FileInfo(path);
        var kind = file.Name[..(file.Name.IndexOf('-', StringComparison.Ordinal) + 1)];
        foreach (var unused in file.Directory!.EnumerateFiles($"{kind}*.model").OrderByDescending(model => model.LastAccessTimeUtc).Skip(MostOfAKind))
            unused.Delete();
    }
}
