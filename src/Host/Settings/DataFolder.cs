using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Settings;

/// <summary>The folder of everything the host keeps, made on first use and closed to other users of the machine.</summary>
internal sealed class DataFolder(IOptions<DataOptions> options, IHostEnvironment environment)
{
    /// <summary>The full path of a file in the folder.</summary>
    public string PathOf(string fileName)
    {
        var folder = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return Path.Combine(folder, fileName);
    }
}
