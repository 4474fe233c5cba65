using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Site;

internal static class Proxies
{
    /// <summary>Takes a caller's address from the forwarding header, but only from the proxies that the settings name; anyone else's is ignored.</summary>
    public static IApplicationBuilder UseProxies(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        if (site.Proxies.Count == 0)
            return app.UseMiddleware<UnnamedProxy>();

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = site.Proxies.Count };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in site.Networks())
            options.KnownIPNetworks.Add(network);
        return app.UseForwardedHeaders(options);
    }
}
