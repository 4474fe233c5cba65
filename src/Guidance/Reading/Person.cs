namespace GentleSleepBot.Guidance.Reading;

/// <summary>Who else takes part in the child's nights or has a say in them.</summary>
public enum Person
{
    /// <summary>Husband, wife, partner.</summary>
    Partner,

    /// <summary>A grandparent of the child, in-laws included.</summary>
    Grandparent,

    /// <summary>A brother or sister, or a twin.</summary>
    Sibling,

    /// <summary>Another relative or a friend.</summary>
    Relative,

    /// <summary>Day care, nursery, nanny or childminder.</summary>
    DayCare,

    /// <summary>Doctor, nurse, midwife, health visitor.</summary>
    HealthWorker,

    /// <summary>A sleep consultant, book, course or account.</summary>
    SleepAdviser,
}
