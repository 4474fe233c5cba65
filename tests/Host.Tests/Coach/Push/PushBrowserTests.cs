using System.Buffers.Text;

namespace Host.Tests.Coach.Push;

public sealed class PushBrowserTests
{
    /// <summary>The example of RFC 8291, section 5: the browser that the other tests trust opens it.</summary>
    [Fact]
    public void Open_ThePublishedExample_IsItsText()
    {
        using var browser = PushBrowser.Of(
            "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg");

        var text = browser.Open(Base64Url.DecodeFromChars(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"));

        Assert.Equal("When I grow up, I want to be a watermelon", text);
    }
}
