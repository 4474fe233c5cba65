using QRCoder;

namespace GentleSleepBot.Host.Coach;

/// <summary>A text as a square for phones to read.</summary>
internal static class QrPicture
{
    private const int Dot = 4;

    /// <summary>The picture as SVG that can stand in a page.</summary>
    public static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(Dot, "#000000", "#ffffff", drawQuietZones: true, sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
