using System.Security.Cryptography;
using GentleSleepBot.Host.Settings;
using Microsoft.IdentityModel.Tokens;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>The key that signs tokens: random, made once, kept beside the database so that tokens survive a restart.</summary>
internal sealed class SigningKey
{
    private const int Bytes = 32;
    private const string FileName = "signing.key";

    public SigningKey(DataFolder folder)
    {
        var path = folder.PathOf(FileName);
        if (!File.Exists(path))
            Create(path);

        var key = File.ReadAllBytes(path);
        if (key.Length != Bytes)
            throw new InvalidDataException($"{path} is not a signing key of {Bytes} bytes. Remove it to have a new one made; open pages then ask for new tokens.");

        Credentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);
    }

    public SigningCredentials Credentials { get; }

    // Written aside and moved, so that two hosts starting together never read half a key; the first move wins.
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
            file.Write(RandomNumberGenerator.GetBytes(Bytes));

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
