using GentleSleepBot.Host.Scorecards;

namespace Host.Tests.Scorecards;

public sealed class FolderHashTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hash");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Of_SameFiles_IsTheSame()
    {
        Write("a.txt", "one");

        Assert.Equal(FolderHash.Of(_folder), FolderHash.Of(_folder));
    }

    [Theory]
    [InlineData("a.txt", "two")]
    [InlineData("b.txt", "one")]
    [InlineData("folder/a.txt", "")]
    public void Of_OtherTextNameOrFile_IsAnother(string name, string text)
    {
        Write("a.txt", "one");
        var before = FolderHash.Of(_folder);
        Write(name, text);

        Assert.NotEqual(before, FolderHash.Of(_folder));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
