using System.IO.Compression;
using System.Text;

namespace GentleSleepBot.Host.Pages;

/// <summary>A page in the smallest form that the browser takes. Only for pages that repeat nothing of what was asked beside a secret.</summary>
internal sealed class CompressedPage(string html) : IResult
{
    private const string Brotli = "br";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.Vary = "Accept-Encoding";
        var bytes = Encoding.UTF8.GetBytes(html);
        if (!httpContext.Request.Headers.AcceptEncoding.ToString().Contains(Brotli, StringComparison.OrdinalIgnoreCase))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
            return;
        }

        response.Headers.ContentEncoding = Brotli;
        await using var brotli = new BrotliStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await brotli.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
