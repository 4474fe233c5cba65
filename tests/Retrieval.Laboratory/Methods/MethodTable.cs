using System.Globalization;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Retrieval;

namespace Retrieval.Laboratory.Methods;

/// <summary>Compares ways of finding the topic: on a third of the phrasings held back, and on labelled files with every phrasing learned.</summary>
internal sealed class MethodTable(KnowledgeBase knowledge, MessageTerms terms)
{
    private const int Folds = 3;
    private const Kinds All = Kinds.Words | Kinds.Pairs | Kinds.Pieces;

    private static readonly Method[] Methods =
    [
        new("BM25, mean of a topic's three nearest phrasings", learned => new NearestTexts(learned).Score),
        new("regression over words", learned => Models.Linear(learned, Kinds.Words)),
        new("regression over words and pairs", learned => Models.Linear(learned, Kinds.Words | Kinds.Pairs)),
        new("regression over words, pairs and pieces", learned => Models.Linear(learned, All)),
        new("the same, first sentence and what is asked again", learned => Models.AskedAgain(Models.Linear(learned, All))),
        new("four networks with a hidden layer", Models.Network),
        new("regression asked again, and the networks", learned =>
        {
            var (linear, network) = (Models.AskedAgain(Models.Linear(learned, All)), Models.Network(learned));
            return text => Models.Sum(linear(text), 1f, network(text));
        }),
    ];

    private readonly string[] _labels = [.. knowledge.Topics.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Prints the table in Markdown: top-1 / top-3 in percent of the messages in scope.</summary>
    public void Print(IReadOnlyList<string> files)
    {
        var phrasings = _labels.Index().SelectMany(label => knowledge.Topics[label.Item].Phrasings.Select(text => (Text: terms.Pieces(text.Text), Topics: (IReadOnlyList<string>)[label.Item, .. text.Also]))).ToArray();
        var held = phrasings.Index().ToLookup(text => text.Index % Folds == 0, text => text.Item);
        var sets = files.Select(file => LabelledQuestion.Load(file).Where(line => line.IsTopical).Select(line => (terms.Pieces(line.Text), (IReadOnlyList<string>)[line.Topic, .. line.Secondary])).ToArray()).ToArray();
        Console.WriteLine($"| Method | phrasings held back | {string.Join(" | ", files.Select(Path.GetFileNameWithoutExtension))} |");
        Console.WriteLine($"| --- | --- |{string.Concat(files.Select(_ => " --- |"))}");
        foreach (var method in Methods)
        {
            var fold = Judge(method.Learn(Learned([.. held[false]])), [.. held[true].Where(text => text.Topics[0] != KnowledgeBase.OutOfScope)]);
            var whole = method.Learn(Learned(phrasings));
            Console.WriteLine($"| {method.Name} | {fold} | {string.Join(" | ", sets.Select(set => Judge(whole, set)))} |");
        }
    }

    private LearnedTexts Learned(IReadOnlyList<(IReadOnlyList<MessagePiece> Text, IReadOnlyList<string> Topics)> texts) =>
        new([.. texts.Select(text => text.Text)], [.. texts.Select(text => text.Topics.Select(topic => Array.IndexOf(_labels, topic)).ToArray())], _labels.Length, terms);

    private string Judge(Func<IReadOnlyList<MessagePiece>, float[]> score, IReadOnlyList<(IReadOnlyList<MessagePiece> Text, IReadOnlyList<string> Topics)> set)
    {
        var best = set.AsParallel().Select(line => (line.Topics, Found: score(line.Text).Index()
            .Where(label => _labels[label.Index] != KnowledgeBase.OutOfScope).OrderByDescending(label => label.Item).Take(3).Select(label => _labels[label.Index]).ToArray())).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * best.Count(line => line.Topics.Contains(line.Found[0], StringComparer.Ordinal)) / best.Length:0.0} / {100.0 * best.Count(line => line.Found.Any(topic => line.Topics.Contains(topic, StringComparer.Ordinal))) / best.Length:0.0}");
    }
}
