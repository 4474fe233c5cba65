namespace GentleSleepBot.Guidance.Learning;

/// <summary>A feature that training met.</summary>
/// <param name="Place">Its place in the vocabulary.</param>
/// <param name="Rarity">How rare it is: 1 where every text has it.</param>
internal readonly record struct KnownFeature(int Place, float Rarity);
