namespace GentleSleepBot.Host.Pages;

internal static class ErrorPageRegistration
{
    /// <summary>Adds the errors' page; before the problem details, since the first writer that can writes.</summary>
    public static IServiceCollection AddErrorPages(this IServiceCollection services) => services.AddSingleton<IProblemDetailsWriter, ErrorPage>();
}
