namespace GentleSleepBot.Storage.Parents;

/// <summary>A table that holds a parent's data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Where">The condition that finds a parent's rows, with the parent's key as <c>@1</c>.</param>
/// <param name="Time">The column that tells since when a row is kept, in milliseconds; null where rows name no parent of their own.</param>
internal sealed record ParentTable(string Name, string Where, string? Time = null)
{
    public string Delete => $"DELETE FROM {Name} WHERE {Where}";

    public string Select => $"SELECT * FROM {Name} WHERE {Where}";
}
