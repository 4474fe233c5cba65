namespace GentleSleepBot.Guidance.Learning;

/// <summary>Makes a model of texts.</summary>
internal interface IModelTrainer<TModel>
    where TModel : IStoredModel<TModel>
{
    /// <summary>Names the model that these texts give; other texts, or another method, give another name.</summary>
    string Name { get; }

    /// <summary>Trains on every text; the same texts give the same model.</summary>
    TModel Train();
}
