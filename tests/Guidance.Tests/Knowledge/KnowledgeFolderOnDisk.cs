namespace Guidance.Tests.Knowledge;

/// <summary>A small knowledge folder of its own for one test; gone afterwards.</summary>
internal sealed class KnowledgeFolderOnDisk : IDisposable
{
    public const string Source = """
        - key: a1
          kind: article
          title: "A title"
          publisher: "Somebody"
          strength: supported
          says: "Crying tells of a need."
          checked: 2026-11-22
        - key: a7
          kind: article
          title: "A title"
          publisher: "Somebody"
          strength: plausible
          says: "A slogan."
          not_used: "A slogan, not a finding."
          checked: 2026-11-22
        """;

    public const string Topic = """
        ---
        id: contact-naps
        title: Naps only on you
        family: naps
        ages: 0-24
        keywords: [contact nap]
        drafted: 2026-11-22
        reviewed:
        ---
        ## Openings
        - That is a long day.
        - Your arms are tired.
        - You are the best place to sleep.

        ## Right now
        Keep this nap on you and stay awake.[^a1]

        ### 0-3 months
        Hold {child} and rest your arms.[^a1]

        ## Why
        Your smell helps {child} feel safe.[^a1]

        ## Next nights
        Try one nap a day in the {cot}, with you there.[^a1]

        ## When to get help
        Ask your doctor when {child} feeds less.
        """;

    public const string CryingAlone = """
        classes: { cry: [cry, crying] }
        about: ["let ~2 <cry>"]
        asks: ["stop answering"]
        own_question: ["should i"]
        topics: [contact-naps]
        unless: ["in my arms"]
        occasions:
          - id: minutes
            any: ["how long"]
            openings: ["No minutes here.", "No number here."]
            topic: contact-naps
          - id: asked
            openings: ["Nobody cries alone here."]
            topic: contact-naps
        again: ["The same as before."]
        steps:
          - text: "Sit close and hum.[^a1]"
        """;

    public const string Soothing = """
        ---
        id: soothing
        title: Crying now
        instead_of: []
        drafted: 2026-11-22
        ---
        ## Right now
        Hold {child} close.[^a1]

        ## Check
        Hungry, wet, tired?[^a1]

        ## Holding
        Being held still counts.[^a1]

        ## Still crying
        Try a new room.[^a1]

        ## Nothing helps
        Holding helps.[^a1]

        ## Protest
        Do less.[^a1]

        ## Protest again
        Do half of it.[^a1]
        """;

    public const string Circumstances = """
        - id: twins
          when: multiple
          text: "With twins, begin with one.[^a1]"
        """;

    public const string ShortAnswers = """
        asks_how_long: ["how long ~4 take"]
        answers:
          - topic: contact-naps
            asks: ["is it ~4 (ok|bad)"]
            texts: ["It is fine.[^a1]", "That is fine.[^a1]", "Go on like this.[^a1]"]
          - topic: contact-naps
            asks: ["when ~4 stop"]
            ages: { from: 4, below: 12 }
            texts: ["Give it time.[^a1]", "Wait a bit.[^a1]", "Soon, we hope.[^a1]"]
        how_long:
          - topic: contact-naps
            ages: { from: 0, below: 4 }
            texts: ["Not yet.[^a1]", "Not so soon.[^a1]", "Some day.[^a1]"]
          - topic: contact-naps
            texts: ["Some weeks.[^a1]", "Weeks, not days.[^a1]", "A few weeks.[^a1]"]
        """;

    public const string PlainAnswers = """
        answers:
          - id: fan
            topic: contact-naps
            asks: ["fan ~3 ok"]
            texts: ["A fan is fine.[^a1]", "Still fine.[^a1]"]
        """;

    public const string Remarks = """
        asks: ["is it"]
        tells: ["# naps"]
        """;

    public KnowledgeFolderOnDisk()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("knowledge-");
        foreach (var file in new[] { "wording.yaml", "gentleness.yaml", "retrieval.yaml" })
            File.Copy(Path.Combine(KnowledgeFolder.Find().FullName, file), Path.Combine(Directory.FullName, file));
        Write("sources.yaml", Source);
        Write("topics/contact-naps.md", Topic);
        Write("crying-alone.yaml", CryingAlone);
        Write("soothing.md", Soothing);
        Write("circumstances.yaml", Circumstances);
        Write("short-answers.yaml", ShortAnswers);
        Write("plain-answers.yaml", "longest: 30");
        Write("plain-answers/air.yaml", PlainAnswers);
        Write("remarks.yaml", Remarks);
        Write("corrections.yaml", "not: [not]");
    }

    public DirectoryInfo Directory { get; }

    public void Write(string file, string text)
    {
        var path = Path.Combine(Directory.FullName, file);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(recursive: true);
}
