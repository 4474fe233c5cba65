namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads the scale in which temperatures are given.</summary>
internal static class TemperatureUnitReader
{
    public static Stated<TemperatureUnit>? Read(MarkedMessage message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Word.Number is not { } number)
                continue;
            var degrees = message.WordAt(i + 1) is "degrees" or "degree" or "deg";
            var unit = message.WordAt(degrees ? i + 2 : i + 1);
            if (unit is "c" or "celsius" or "centigrade" || (unit is not ("f" or "fahrenheit") && (degrees ? number < 45 : IsFever(message, i, number, 35.5, 42))))
                return new Stated<TemperatureUnit>(TemperatureUnit.Celsius, message.Evidence(i, i));
            if (unit is "f" or "fahrenheit" || (degrees ? number >= 45 : IsFever(message, i, number, 96, 108)))
                return new Stated<TemperatureUnit>(TemperatureUnit.Fahrenheit, message.Evidence(i, i));
        }

        return null;
    }

    private static bool IsFever(MarkedMessage message, int at, double number, double from, double to)
    {
        if (number < from || number > to || message.Lexicon.Units.ContainsKey(message.WordAt(at + 1)))
            return false;
        if (number % 1 != 0 && message[at].Word.Text.Length >= 4)
            return true;
        for (var i = Math.Max(0, at - 6); i < Math.Min(message.Count, at + 6); i++)
        {
            if (message.WordAt(i) is "fever" or "temp" or "temperature" or "thermometer")
                return true;
        }

        return false;
    }
}
