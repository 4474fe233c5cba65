using System.Security.Cryptography;
using System.Text;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>A short name for what stands in a folder: the same files give the same name on every machine.</summary>
internal static class FolderHash
{
    private const int Letters = 12;

    /// <summary>The first letters of the SHA-256 over every file's path and bytes, in ordinal order of the paths.</summary>
    public static string Of(DirectoryInfo folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        foreach (var (path, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{file.Length}\n"));
            hash.AppendData(File.ReadAllBytes(file.FullName));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Letters];
    }
}
