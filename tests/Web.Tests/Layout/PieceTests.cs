using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Tests.Layout;

public sealed class PieceTests
{
    [Theory]
    [InlineData(null, "<a></a>")]
    [InlineData(false, "<a></a>")]
    [InlineData(true, "<a rel=\"rel\"></a>")]
    [InlineData("", "<a rel=\"\"></a>")]
    [InlineData("\"tag\"", "<a rel=\"&quot;tag&quot;\"></a>")]
    public void An_attribute_of_one_value_is_left_out_for_null_and_false(object? value, string expected) => Assert.Equal(expected, Written(new One { T = new Words(), Model = value }));

    [Theory]
    [InlineData(null, "<a href=\"/x?y=\"></a>")]
    [InlineData("a&b", "<a href=\"/x?y=a&amp;b\"></a>")]
    public void One_of_several_values_is_always_there(object? value, string expected) => Assert.Equal(expected, Written(new Several { T = new Words(), Model = value }));

    [Fact]
    public void Text_is_encoded_and_content_is_not()
    {
        Assert.Equal("&lt;b&gt; 12 <i>", Written(new Text { T = new Words(), Model = ("<b>", 12, new HtmlString("<i>")) }));
    }

    [Fact]
    public void A_piece_that_waits_is_an_error() => Assert.Throws<InvalidOperationException>(() => Written(new Waiting { T = new Words(), Model = 1 }));

    private static string Written(IHtmlContent piece)
    {
        using var writer = new StringWriter();
        piece.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class One : Piece<object?>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<a");
            BeginWriteAttribute("rel", " rel=\"", 0, "\"", 0, 1);
            WriteAttributeValue("", 0, Model, 0, 0, isLiteral: false);
            EndWriteAttribute();
            WriteLiteral("></a>");
            return Task.CompletedTask;
        }
    }

    private sealed class Several : Piece<object?>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<a");
            BeginWriteAttribute("href", " href=\"", 0, "\"", 0, 2);
            WriteAttributeValue("", 0, "/x?y=", 0, 0, isLiteral: true);
            WriteAttributeValue("", 0, Model, 0, 0, isLiteral: false);
            EndWriteAttribute();
            WriteLiteral("></a>");
            return Task.CompletedTask;
        }
    }

    private sealed class Text : Piece<(string Text, int Number, IHtmlContent Content)>
    {
        public override Task ExecuteAsync()
        {
            Write(Model.Text);
            WriteLiteral(" ");
            Write(Model.Number);
            WriteLiteral(" ");
            Write(Model.Content);
            return Task.CompletedTask;
        }
    }

    private sealed class Waiting : Piece<int>
    {
        public override async Task ExecuteAsync() => await Task.Delay(Timeout.Infinite);
    }
}
