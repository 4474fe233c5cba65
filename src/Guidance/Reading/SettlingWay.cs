namespace GentleSleepBot.Guidance.Reading;

/// <summary>What helps the child fall asleep.</summary>
public enum SettlingWay
{
    /// <summary>Breast or bottle.</summary>
    Feeding,

    /// <summary>Rocking, bouncing, walking.</summary>
    Rocking,

    /// <summary>Being held or lying on somebody.</summary>
    Holding,

    /// <summary>Dummy or pacifier.</summary>
    Dummy,

    /// <summary>Patting, shushing, a hand on the child.</summary>
    Patting,

    /// <summary>Somebody lying or sitting beside.</summary>
    ParentBeside,

    /// <summary>Pram, car, carrier, swing.</summary>
    Motion,

    /// <summary>White noise, music, singing.</summary>
    Sound,

    /// <summary>A swaddle or sleeping bag.</summary>
    Swaddle,

    /// <summary>Without help.</summary>
    Alone,
}
