namespace Guidance.Tests.Knowledge;

/// <summary>A copy of the repository's own knowledge, or of a part of it, to be spoilt; gone afterwards.</summary>
internal sealed class KnowledgeCopy : IDisposable
{
    public KnowledgeCopy(string part = "")
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("knowledge-");
        var from = Path.Combine(KnowledgeFolder.Find().FullName, part);
        var files = File.Exists(from) ? [from] : System.IO.Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            var to = PathOf(Path.GetRelativePath(KnowledgeFolder.Find().FullName, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public DirectoryInfo Directory { get; }

    public string PathOf(string file) => Path.Combine(Directory.FullName, file);

    /// <summary>Puts other words in the place of the first that are so.</summary>
    public void Replace(string file, string right, string wrong)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no \"{right}\"");
        File.WriteAllText(PathOf(file), string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    public void Dispose() => Directory.Delete(recursive: true);
}
