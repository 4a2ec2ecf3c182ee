using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Tests.Layout;

public sealed class NameplateTests
{
    [Theory]
    [InlineData("岚江日报", null)]
    [InlineData("岚江科技报", null)]
    [InlineData("岚江经济导报", "long")]
    [InlineData("望溪市科学技术局", "longer")]
    [InlineData("望溪市人民政府办公室", "longest")]
    public void A_longer_name_is_set_smaller(string name, string? setting) => Assert.Equal(setting, Nameplate.Setting(name));
}
