using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>A message with every phrase of the lexicon marked in it, and the small questions that readers ask of it.</summary>
internal sealed class MarkedMessage
{
    private static readonly int Sections = Enum.GetValues<LexiconSection>().Length;

    // Far longer than any clause or sentence of a parent, and short enough that 20,000 characters without a full stop stay quick.
    private const int Reach = 60;

    private readonly Token[] _tokens;
    private readonly List<Mark> _marks = [];

    public MarkedMessage(MessageText text, Lexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        _tokens = new Token[text.Words.Count];
        for (var i = 0; i < _tokens.Length; i++)
        {
            var word = text.Words[i];
            var meant = word.Kind == WordKind.Word ? lexicon.Repair(word.Text) : word.Text;
            _tokens[i] = new Token { Word = word, Text = meant, Id = lexicon.Phrases.IdOf(meant) };
        }

        MarkPhrases(lexicon.Phrases);
        MarkContractions();
    }

    public MessageText Text { get; }

    public Lexicon Lexicon { get; }

    public int Count => _tokens.Length;

    public IReadOnlyList<Mark> Marks => _marks;

    public ref readonly Token this[int index] => ref _tokens[index];

    public string WordAt(int index) => index >= 0 && index < _tokens.Length ? _tokens[index].Text : "";

    public bool Has(int index, Trait traits) => index >= 0 && index < _tokens.Length && (_tokens[index].Traits & traits) != 0;

    public bool SameClause(int one, int other) => Inside(one) && Inside(other) && _tokens[one].Word.Clause == _tokens[other].Word.Clause;

    public bool SameSentence(int one, int other) => Inside(one) && Inside(other) && _tokens[one].Word.Sentence == _tokens[other].Word.Sentence;

    /// <summary>The nearest word before <paramref name="from"/> with a trait, at most <paramref name="reach"/> words back in the same clause, or -1.</summary>
    public int Before(int from, Trait traits, int reach = Reach)
    {
        for (var i = from - 1; i >= 0 && from - i <= reach && SameClause(i, from); i--)
        {
            if (Has(i, traits))
                return i;
        }

        return -1;
    }

    /// <summary>The nearest word behind <paramref name="from"/> with a trait, at most <paramref name="reach"/> words on in the same clause, or -1.</summary>
    public int After(int from, Trait traits, int reach = Reach)
    {
        for (var i = from + 1; i < Count && i - from <= reach && SameClause(i, from); i++)
        {
            if (Has(i, traits))
                return i;
        }

        return -1;
    }

    /// <summary>Whether any word of the sentence that holds <paramref name="at"/> has a trait.</summary>
    public bool SentenceHas(int at, Trait traits)
    {
        var first = at;
        while (SameSentence(first - 1, at) && at - first < Reach)
            first--;
        for (var i = first; SameSentence(i, at) && i - at < Reach; i++)
        {
            if (Has(i, traits))
                return true;
        }

        return false;
    }

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> Gap(int index) =>
        Inside(index) && Inside(index + 1) ? Text.Original.AsSpan(_tokens[index].Word.End + 1, _tokens[index + 1].Word.Start - _tokens[index].Word.End - 1) : " ";

    /// <summary>The message's own words from one word to another.</summary>
    public Evidence Evidence(int first, int last) => new(Text.Span(first, last), Text.Words[first].Start);

    private bool Inside(int index) => (uint)index < (uint)_tokens.Length;

    private void MarkPhrases(PhraseTrie phrases)
    {
        Span<int> ends = stackalloc int[Sections];
        Span<Mark> longest = stackalloc Mark[Sections];
        ends.Fill(-1);
        for (var first = 0; first < Count; first++)
        {
            longest.Clear();
            var node = 0;
            for (var last = first; last < Count && (node = phrases.Step(node, _tokens[last].Id)) >= 0; last++)
            {
                if (!SameSentence(first, last))
                    break;
                foreach (var (section, meaning) in phrases.MeaningsAt(node) ?? [])
                {
                    if (section == LexiconSection.Traits)
                        SetTrait(first, last, (Trait)(1UL << meaning));
                    else
                        longest[(int)section] = new Mark(section, meaning, first, last);
                }
            }

            for (var section = 1; section < Sections; section++)
            {
                var mark = longest[section];
                if (mark.Section == 0 || mark.First <= ends[section])
                    continue;
                ends[section] = mark.Last;
                _marks.Add(mark);
            }
        }
    }

    // "my grandson's 18 months": behind the name of a child, 's may stand for "is".
    private void MarkContractions()
    {
        for (var i = 0; i < Count; i++)
        {
            var word = _tokens[i].Word;
            if (Has(i, Trait.Child | Trait.Ward) && word.End > word.Start && Text.Original[word.End] == 's' && LetterFolding.IsApostrophe(Text.Original[word.End - 1]))
                SetTrait(i, i, Trait.Being);
        }
    }

    private void SetTrait(int first, int last, Trait trait)
    {
        for (var i = first; i <= last; i++)
            _tokens[i].Traits |= trait;
    }
}
