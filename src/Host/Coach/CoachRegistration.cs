using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Host.Coach.Identity;
using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach;

internal static class CoachRegistration
{
    private const string Portal = "/coach";
    private const string CookieName = "gentle-sleep-coach";
    private const int FailuresBeforeLock = 5;
    private const int ShortestPassword = 12;

    /// <summary>Adds coaches, how they sign in, and their portal.</summary>
    public static IServiceCollection AddCoaches(this IServiceCollection services)
    {
        services.AddSingleton<CoachTable>();
        services.AddSingleton<CoachSessionTable>();
        services.AddSingleton<CoachActionTable>();
        services.AddSingleton<HandoffTable>();
        services.AddSingleton<ClientShareTable>();
        services.AddSingleton<CoachNumberTable>();
        services.AddSingleton<TopicReaders>();
        services.AddSingleton<ClientTalks>();
        services.AddSingleton<CoachTopicTable>();
        services.AddSingleton<CoachTopicShelf>();
        services.AddSingleton<CoachAccounts>();
        services.AddSingleton<CoachLog>();
        services.AddSingleton<SignInLimit>();
        services.AddSingleton<CoachReply>();
        services.AddSingleton<CoachPlans>();
        services.AddSingleton<ICoachDesk, CoachDesk>();
        services.AddHostedService<LateAnswers>();
        services.AddHostedService<CoachNotices>();
        services.AddSettings<MailOptions>(MailOptions.Section);
        services.AddSingleton<IMailer, SmtpMailer>();
        services.AddWebPush();
        services.AddHttpContextAccessor();
        services.AddIdentity();
        services.AddAuthorizationBuilder().AddPolicy(nameof(Coach), policy => policy.RequireAuthenticatedUser());
        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Coach/Pages";
            options.Conventions.AuthorizeFolder("/", nameof(Coach));
            options.Conventions.AllowAnonymousToPage("/Enrol");
            options.Conventions.AllowAnonymousToPage("/SignIn");
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = $"{CookieName}-form";
            options.Cookie.Path = Portal;
        });
        return services;
    }

    /// <summary>Signs coaches in; their cookies are sent to the portal alone. Named here since the framework would else do it before any of our headers and limits.</summary>
    public static IApplicationBuilder UseCoaches(this IApplicationBuilder app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Portal, StringComparison.OrdinalIgnoreCase),
            portal => portal.UseFormLimit().UseCookiePolicy(CookiesOf(app.ApplicationServices)));
        return app.UseAuthentication().UseAuthorization();
    }

    /// <summary>Maps the portal under <c>/coach</c>; every page of it carries the portal's policy and is kept nowhere.</summary>
    public static IEndpointRouteBuilder MapCoaches(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        routes.MapCoachFiles();
        return routes;
    }

    // A proxy ends the https before us, so that what a request came by says nothing: the address that coaches open does.
    private static CookiePolicyOptions CookiesOf(IServiceProvider services) => new()
    {
        Secure = services.GetRequiredService<IOptions<SiteOptions>>().Value.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None,
        HttpOnly = HttpOnlyPolicy.Always,
    };

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddIdentityCore<CoachAccount>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLock;
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireDigit = options.Password.RequireNonAlphanumeric = options.Password.RequireUppercase = options.Password.RequireLowercase = false;
                options.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<CoachStore>()
            .AddSignInManager()
            .AddTokenProvider<AuthenticatorTokenProvider<CoachAccount>>(TokenOptions.DefaultAuthenticatorProvider);

        // The page sends no referrer, and so no origin with its forms: what the browser signed is held against our own address.
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>((passkeys, site) =>
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == site.Value.LinkTo("")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddSingleton<CoachSessions>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<CoachSessions>((options, sessions) =>
        {
            options.Cookie.Name = CookieName;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.Path = Portal;
            options.ExpireTimeSpan = CoachSessions.Lifetime;
            options.LoginPath = "/coach/sign-in";
            options.AccessDeniedPath = "/coach/sign-in";
            options.SessionStore = sessions;
        });
    }
}
