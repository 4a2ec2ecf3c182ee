using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Where an author lives or what they are, in a bracket behind the name: 李小河(湖南), 周一山(柳江市作协会员).</summary>
internal static partial class Origins
{
    private static readonly TextEnds Places = new(
    [
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",
        "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门", "省", "市", "县", "区", "州", "镇", "乡", "村", "会员", "作家", "诗人", "媒体人", "学者", "教师",
        "公务员", "评论员", "学生", "教授", "律师", "医生", "退休", "农民", "工人", "编辑", "记者", "干部", "职员",
    ]);

    /// <summary>The credit without such brackets.</summary>
    public static string Drop(string credit) =>
        credit.AsSpan().IndexOfAny('(', '（') < 0 ? credit : Bracket().Replace(credit, m => Places.AnyEnds(HanText.Fold(m.Groups["origin"].Value)) ? " " : m.Value);

    // 李小河(湖南)
    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}]{2})\s?[(（](?<origin>[\p{IsCJKUnifiedIdeographs}]{2,14})[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
