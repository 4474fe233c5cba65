namespace GentleSleepBot.Storage.Parents;

/// <summary>A table that holds a parent's data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Where">The condition that finds a parent's rows, with the parent's key as <c>@1</c>.</param>
internal sealed record ParentTable(string Name, string Where)
{
    public string Delete => $"DELETE FROM {Name} WHERE {Where}";

    public string Select => $"SELECT * FROM {Name} WHERE {Where}";
}
