namespace Recognizers.Text;

/// <summary>Names of the cultures a recogniser can be asked for.</summary>
public static class Culture
{
    /// <summary>English as written in the United States; the default of every recogniser.</summary>
    public const string English = "en-us";
}
