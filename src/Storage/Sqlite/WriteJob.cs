namespace GentleSleepBot.Storage.Sqlite;

/// <summary>Something to be written in a group: it stands or falls alone, but is done only when its group is on the disk.</summary>
internal abstract class WriteJob
{
    /// <summary>Does the writing, on the writer's thread, inside the group's transaction.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>Tells the waiting caller that the group is on the disk.</summary>
    public abstract void Succeed();

    /// <summary>Tells the waiting caller that nothing was written.</summary>
    public abstract void Fail(Exception exception);
}
