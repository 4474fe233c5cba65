using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.Choice;

/// <summary>The words for yes and no of one culture.</summary>
internal sealed class ChoiceLexicon
{
    private ChoiceLexicon(ChoiceFile file) => Phrases = new PhraseTable<bool?>(
        file.Yes.Select(phrase => (phrase, (bool?)true))
            .Concat(file.No.Select(phrase => (phrase, (bool?)false)))
            .Concat(file.Neither.Select(phrase => (phrase, (bool?)null))));

    /// <summary>Phrases, each yes, no, or neither.</summary>
    public PhraseTable<bool?> Phrases { get; }

    public static ChoiceLexicon Of(CultureFolder culture) =>
        culture.Part("choices.json", CultureJson.Default.ChoiceFile, file => new ChoiceLexicon(file));
}
