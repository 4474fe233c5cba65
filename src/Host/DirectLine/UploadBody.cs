using System.Net.Http.Headers;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using Microsoft.AspNetCore.WebUtilities;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>
/// Reads uploaded files into a message. Name and kind of each file stay; its content is read past and let go, since the bot
/// reads words only and keeps nobody's pictures.
/// </summary>
internal static class UploadBody
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const string Multipart = "multipart/form-data";
    private const int MostFiles = 10;
    private const int LongestName = 200;
    private const int LongestBoundary = 100;

    /// <summary>Reads the body; the activity part no further than <paramref name="maxActivityBytes"/>, all of it no further than <paramref name="maxBytes"/>.</summary>
    public static async Task<ActivityBody> ReadAsync(HttpRequest request, int maxActivityBytes, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
            return TooLarge(maxBytes);

        try
        {
            var body = new CountedStream(request.Body, maxBytes);
            return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == Multipart
                ? await ReadPartsAsync(body, BoundaryOf(type), maxActivityBytes, cancellationToken)
                : await ReadFileAsync(request, body, cancellationToken);
        }
        catch (CountedStream.TooLongException)
        {
            return TooLarge(maxBytes);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Malformed("The body is not multipart/form-data as its header says.");
        }
    }

    private static async Task<ActivityBody> ReadFileAsync(HttpRequest request, Stream body, CancellationToken cancellationToken)
    {
        await body.CopyToAsync(Stream.Null, cancellationToken);
        return Message(new Activity(ActivityTypes.Message), [FileOf(request.ContentType, request.Headers.ContentDisposition)]);
    }

    private static async Task<ActivityBody> ReadPartsAsync(Stream body, string? boundary, int maxActivityBytes, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary) || boundary.Length > LongestBoundary)
            return Malformed("The multipart body has no proper boundary.");

        Activity? activity = null;
        var files = new List<Attachment>();
        var reader = new MultipartReader(boundary, body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MediaType == ActivityType)
            {
                var read = await ActivityBody.ReadAsync(part.Body, maxActivityBytes, cancellationToken);
                if (read.Activity is null)
                    return read;
                activity = read.Activity;
            }
            else if (files.Count == MostFiles)
            {
                return Malformed($"More than {MostFiles} files came at once.");
            }
            else
            {
                await part.Body.CopyToAsync(Stream.Null, cancellationToken);
                files.Add(FileOf(part.ContentType, part.ContentDisposition));
            }
        }

        return activity is null && files.Count == 0
            ? Malformed("The multipart body has no parts.")
            : Message(activity ?? new Activity(ActivityTypes.Message), files);
    }

    private static ActivityBody Message(Activity activity, List<Attachment> files)
    {
        activity.Attachments = files;
        return new ActivityBody(activity, StatusCodes.Status200OK, null);
    }

    private static Attachment FileOf(string? contentType, string? disposition)
    {
        var name = ContentDispositionHeaderValue.TryParse(disposition, out var header) ? header.FileNameStar ?? header.FileName?.Trim('"') : null;
        return new Attachment
        {
            ContentType = MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.MediaType : "application/octet-stream",
            Name = Path.GetFileName(name is { Length: > LongestName } ? name[..LongestName] : name),
        };
    }

    private static string? BoundaryOf(MediaTypeHeaderValue type) =>
        type.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"');

    private static ActivityBody Malformed(string fault) => new(null, StatusCodes.Status400BadRequest, fault);

    private static ActivityBody TooLarge(int maxBytes) => new(null, StatusCodes.Status413PayloadTooLarge, $"The upload is larger than {maxBytes} bytes.");
}
