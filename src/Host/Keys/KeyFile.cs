using System.Security.Cryptography;

namespace GentleSleepBot.Host.Keys;

/// <summary>A file of random bytes that only this user can read.</summary>
internal static class KeyFile
{
    /// <summary>Reads the file, made first when there is none.</summary>
    public static byte[] ReadOrMake(string path, int bytes)
    {
        if (!File.Exists(path))
            Make(path, bytes);

        var key = File.ReadAllBytes(path);
        return key.Length == bytes
            ? key
            : throw new InvalidDataException($"{path} is not a key of {bytes} bytes. Put the right one back, or remove it together with the database.");
    }

    // Written aside and moved, so that two hosts starting together never read half a key; the first move wins.
    private static void Make(string path, int bytes)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(bytes));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
