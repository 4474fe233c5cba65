namespace Recognizers.Text.DateTime.Clock;

/// <summary>How a clock time is written; later forms need no help from the words around them.</summary>
internal enum ClockForm
{
    /// <summary>A lone number.</summary>
    Bare,

    /// <summary>Three or four digits: "0730".</summary>
    Compact,

    /// <summary>"6.45".</summary>
    Dotted,

    /// <summary>"eleven five": hour and few minutes in words.</summary>
    LooselySpoken,

    /// <summary>Anything that can only be a time.</summary>
    Certain,
}
