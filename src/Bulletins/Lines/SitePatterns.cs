using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Patterns of what a site sets around its article. Lines come trimmed; long ones are text and none of them.</summary>
internal static partial class SitePatterns
{
    /// <summary>A line longer than this is text; what furniture says is shorter.</summary>
    private const int LongestFurniture = 120;

    /// <summary>Whether a line leads elsewhere: breadcrumb, pages before and after, the site's own buttons.</summary>
    public static bool IsNavigation(string line) => line.Length <= LongestFurniture && Navigation().IsMatch(HanText.Narrow(line));

    /// <summary>Whether a line gives an article's source or time as sites do; every form has a colon.</summary>
    public static bool IsSource(string line) => line.Length <= LongestFurniture && line.AsSpan().ContainsAny(':', '：') && WebMeta().IsMatch(HanText.Narrow(line));

    /// <summary>Whether a line heads what a site offers below its article.</summary>
    public static bool IsRelated(string line) => line.Length <= LongestFurniture && Related().IsMatch(HanText.Narrow(line));

    // 首页> 地方频道> 正文 | 当前位置:首页 | 上一篇:… | 返回目录
    [GeneratedRegex(@"^(?:当前|您的?|你)(?:所在)?的?位置|^(?:网站)?首页\s*(?:[>》»/\-|·]|$)|>\s*正文|^(?:上|下)一(?:篇|版|条|页|期)(?:\s*[::]|$|\s)|^(?:前|后)一篇|^返回(?:首页|目录|顶部|列表|上级|上一页)|^(?:网站地图|版面导航|版面目录|标题导航|本版新闻|往期回顾|放大镜|导航|菜单|无障碍(?:浏览|阅读)?|登录|注册|简体版?|繁体版?|English|搜索|检索)(?:\s|$|\||·)|^第?[A-Z]?\d{1,2}版\s*[:|]\s*第?[A-Z]?\d{1,2}版")]
    private static partial Regex Navigation();

    // 来源:四川日报 2024-03-11 11:24 | 发布时间:2024-05-17 | 时间:… 来源:… 作者:…
    [GeneratedRegex(@"(?:来源|稿源|发布(?:时间|日期|机构|单位)|信息来源|发文(?:机关|单位)|成文日期|索引号|更新时间|发表时间|发表于|时间|日期)\s*[::].{0,80}(?:\d{4}\s*[-年/.]\s*\d{1,2}|[::])|^(?:来源|稿源|信息来源|文章来源|发布机构)\s*[::]\s*\S{2,24}$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?\s+\S")]
    private static partial Regex WebMeta();

    // 相关阅读 | 推荐阅读 | 新闻推荐 | 热门排行 | 加载更多 | 您此时的心情
    [GeneratedRegex(@"^[【\[]?(?:相关(?:阅读|新闻|文章|链接|文件|解读|推荐|报道|专题|稿件|评论|搜索|标签|视频|资讯)|相關(?:新聞|閱讀|評論|鏈接|文章)|(?:新闻|文章|编辑|今日|热点|频道|图片|视频|为您)(?:推荐|精选)|猜您喜欢|推荐(?:阅读|新闻)?|精彩推荐|热门(?:推荐|新闻|文章|排行|点击|评论)?|延伸阅读|往期(?:回顾|推荐|精彩)?|猜你喜欢|阅读排行|点击排行|新闻排行|视觉焦点|独家策划|最新(?:新闻|文章|消息|评论)|更多(?:新闻|精彩|推荐|内容)?|加载更多|查看更多|查看全文|阅读剩余全文.?|展开全文|您此时的心情|新闻表情排行.*|为你推荐|大家都在看|上期回顾|网友评论|我要评论|全部评论)[】\]]?\s*[::>》]*$")]
    private static partial Regex Related();
}
