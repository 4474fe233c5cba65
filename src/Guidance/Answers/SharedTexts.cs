using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>One answer that is found from several places stands once: the others name it in <c>says_as</c>.</summary>
internal static class SharedTexts
{
    /// <summary>Gives the answers that name another its texts.</summary>
    /// <param name="anywhere">The files of the answers that may be named.</param>
    /// <param name="all">Every file, with its name within the knowledge folder.</param>
    /// <param name="faults">Where to tell what is wrong.</param>
    public static void Put(IReadOnlyList<(string Name, PlainAnswersFile File)> anywhere, IEnumerable<(string Name, PlainAnswersFile File)> all, ICollection<KnowledgeFault> faults)
    {
        foreach (var same in anywhere.SelectMany(each => each.File.Answers, (each, answer) => (each.Name, answer.Id)).GroupBy(each => each.Id, StringComparer.Ordinal).Where(same => same.Select(each => each.Name).Distinct().Count() > 1))
            faults.Add(new KnowledgeFault(same.Last().Name, 0, $"the id \"{same.Key}\" stands in {same.First().Name} too"));

        var own = anywhere.SelectMany(each => each.File.Answers).Where(answer => answer.SaysAs is null).ToLookup(answer => answer.Id, answer => answer.Texts, StringComparer.Ordinal);
        foreach (var (name, answer) in all.SelectMany(each => each.File.Answers, (each, answer) => (each.Name, answer)).Where(each => each.answer.SaysAs is not null))
        {
            if (answer.Texts.Count > 0)
                faults.Add(new KnowledgeFault(name, 0, $"the answer \"{answer.Id}\" has texts of its own and says_as"));
            else if (own[answer.SaysAs!].FirstOrDefault() is { } texts)
                answer.Texts = texts;
            else
                faults.Add(new KnowledgeFault(name, 0, $"the answer \"{answer.Id}\" says_as \"{answer.SaysAs}\", which no file of plain answers has with texts of its own"));
        }
    }
}
