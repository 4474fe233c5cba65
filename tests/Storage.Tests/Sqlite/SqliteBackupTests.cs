using GentleSleepBot.Storage;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteBackupTests : IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    private string Copy => _file.FilePath + ".copy";

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Write_WhileAHostServes_CopiesWhatStandsAndNothingLater()
    {
        await _file.Store.CommitAsync(Commits.Of("m1"), default);

        SqliteBackup.Write(_file.FilePath, Copy);
        await _file.Store.CommitAsync(Commits.Of("m2"), default);

        await using var copy = SqliteStore.Open(new SqliteStoreOptions { Path = Copy });
        Assert.Equal(2, (await copy.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
        Assert.Equal(4, (await _file.Store.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
    }

    [Fact]
    public void Write_Copy_IsForItsUserAlone()
    {
        SqliteBackup.Write(_file.FilePath, Copy);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(Copy));
    }

    [Fact]
    public void Write_NoDatabase_SaysSoAndMakesNone()
    {
        Assert.Throws<FileNotFoundException>(() => SqliteBackup.Write(_file.FilePath + ".none", Copy));
        Assert.False(File.Exists(Copy));
    }
}
