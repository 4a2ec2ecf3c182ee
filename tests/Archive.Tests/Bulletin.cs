using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>A small bulletin of two articles, written for these tests.</summary>
internal static class Bulletin
{
    public const string Text = """
        县里新建两座水厂
        本报讯(记者 张三)记者从县水务局获悉,今年县里将在城东和城西各建一座水厂,两座水厂建成以后,全县二十三个乡镇的居民都能喝上自来水。
        水厂的工程计划在十月底以前完工。施工单位说,主要管道已经铺好大半,余下的部分等汛期过后再铺,不会耽误居民用水。

        图书馆周末延长开放
        本报讯(记者 李四)从本周起,县图书馆在周末延长开放两个小时,读者可以在晚上九点以前借书还书,馆内还为孩子们准备了专门的阅览室。
        阅览室的全部座位都可以在网上预约。馆长说,如果预约的人多,图书馆还会再添一间,让放学后的孩子有地方读书写字。
        """;

    /// <summary>How many the reader finds; two, for a good one.</summary>
    public static int Articles { get; } = BulletinReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(Text)).Report!.Articles.Count;

    /// <summary>The same with other bytes.</summary>
    public static string Number(int n) => Text.Replace("二十三个乡镇", $"{n}个乡镇", StringComparison.Ordinal);
}
