using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What was read of a text for its topics, before what is known of the child is put to it; whoever else needs it in the same turn need not read it again.</summary>
/// <param name="By">Who read it; nobody else can tell what its features and scores stand for.</param>
/// <param name="Text">The text.</param>
/// <param name="Pieces">Its sentences.</param>
/// <param name="Features">Its features by the topics' vocabulary.</param>
/// <param name="Scores">How much it reads like each topic, and like what is none.</param>
internal sealed record ReadText(TopicScorer By, string Text, IReadOnlyList<MessagePiece> Pieces, SparseVector Features, float[] Scores);
