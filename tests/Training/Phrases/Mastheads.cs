namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>How a paper prints its name, number and people at the head of a page; "|" breaks the line.</summary>
internal static class Mastheads
{
    public static readonly Pool Heads = Pool.Lines("""
        {paper}
        {paper}
        {paper}
        《{paper}》
        {paper}|{PAPER}
        {paper}|中共{city}市委机关报
        {paper}|{paper}社出版
        欢迎关注|“{paper}”微信公众号
        欢迎关注|{paper}微信公众号|{city}在线
        {paper} 官方微博 @{paper}
        {paper}|主管：{city}市教育局 主办：{paper}社
        {paper}数字报
        {paper} 电子版
        {paper} {PAPER}
        CN{cn}|{paper}
        {paper}|国内统一连续出版物号 CN {cn}|邮发代号：{post}
        {paper}|内部资料 免费交流
        {paper}|准印证号：{short}新出内字第{code}号
        {paper}|第{issue}期
        {paper}·{pagename}
        “{city}<发布|在线|观察>”微信公众号<欢迎关注|>|{city}<科技|教育|党建|农业|法治>网
        {city}<新闻网|在线|融媒|党建网|文明网>
        {coin}网|“{coin}”微信公众号
        {paper}|{city}新闻网 www.{web}.com
        {city}融媒体中心主办|{paper}
        {paper}客户端
        《{paper}》微信公众号
        @{paper}|{paper}融媒体
        {paper} 微信扫码关注
        """);

    /// <summary>With the day.</summary>
    public static readonly Pool Dated = Pool.Lines("""
        {date} {weekday}
        {date}　{weekday}
        {date}{weekday}
        {date} {weekday} {lunar}
        {date} {weekday} 农历{lunar}
        {date} 农历{lunar} {weekday} 今日{pages}版
        {date}|{weekday}|农历{lunar}|第{issue}号|今日{pages}版
        {isodate} {weekday} {lunar} 今日{pages}版 国内统一刊号CN{cn}
        {cndate} {weekday}
        {cndate}　农历{lunar}
        {cndate}|{weekday}|总第{issue}期
        {date} 第{issue}期(总第{issue}期)
        {dotdate} {weekday}
        {dotdate}
        {isodate}
        {date}
        {paper} {date} {weekday}
        {paper} {isodate} 第{page}版
        {page} {pagename} {date}
        {pagename} {page} {date} {weekday}
        {date} {weekday} 第{page}版 {pagename}
        {page}版 {pagename} {date}
        {date} {weekday} 责编:{desk} 版式:{desk} 校对:{desk}
        {date}/{weekday}/责编 {desk} 美编 {desk}
        {dotdate}/{weekday} 编辑:{desk}
        {paper} | {pagename} | {date}
        {weekday} {date} 值班编委:{desk}
        出版日期：{isodate} 版次：{page}
        第{issue}期 {date} 出版
        {date} {weekday} {temp}℃ 多云
        {date} {weekday} 总第{issue}期 本期{pages}版 邮发代号{post}
        {weekday}　{date}　编辑/{desk}　版式/{desk}
        A{page} {pagename} {dotdate} {weekday}
        {date} 星期版 主编 {desk}
        本期出版日期 {date}
        今日{pages}版 第{issue}期 {date} {weekday}
        {pagename}·{page}|{date}
        {isodate} {weekday} 责编:{desk} 版式:{desk} 校对:{desk}
        {isodate} {weekday} 编辑/{desk} 组版/{desk}
        {date} {weekday} 责任编辑 {desk} 版面设计 {desk}
        """);

    /// <summary>Without a day.</summary>
    public static readonly Pool Plain = Pool.Lines("""
        {page} {pagename}
        {pagename} {page}
        {page}版
        第{page}版
        第{page}版：{pagename}
        {page}版·{pagename}
        {page}|{pagename}
        {page}|{pagename}版
        {pagename}|{page}
        0{digit}|{pagename}
        A{digit}|{pagename}
        第{page}版 {pagename} 编辑 {desk} 美编 {desk}
        {pagename} 编辑：{desk} 组版：{desk} 校对：{desk}
        {pagename}
        A{page} {pagename}
        {page}/{pagename}
        {pagename}版
        {PAGENAME} {pagename}
        {pagename} {PAGENAME} {page}
        责任编辑 {desk} 美术编辑 {desk} 校对 {desk}
        责编:{desk} 版式:{desk} 电话:{phone}
        编辑：{desk} 校对：{desk}
        本版编辑 {desk} E-mail:{mail}
        主编：{desk} 责任编辑：{desk} 组版：{desk}
        值班编委 {desk} 编辑 {desk} 制图 {desk}
        新闻热线 {phone} 投稿邮箱 {mail}
        总第{issue}期 本期{pages}版
        国内统一连续出版物号 CN{cn} 邮发代号 {post}
        {paper} 第{page}版
        {paper} {pagename}
        编辑 {desk}|校对 {desk}|版式 {desk}
        电话：{phone}　邮箱：{mail}
        本版责编／{desk} 视觉／{desk}
        执行主编 {desk} 编辑 {desk} 美编 {desk}
        今日{pages}版
        第{issue}期
        编辑/{desk} 组版/{desk}
        编辑/{desk} 版式/{desk} 校对/{desk}
        责编／{desk}　美编／{desk}　校对／{desk}
        {desk} 责编 {desk} 版式 {desk} 校对
        {pagename} 编辑/{desk}
        {page}
        {page}|{pagename}|编辑/{desk}
        ■ 本版主持 {desk}
        统筹：{desk} 策划：{desk}
        网址：www.{web}.com
        扫码看{paper}客户端
        """);

    /// <summary>English and pinyin page names.</summary>
    public static readonly Pool Latin = Pool.Lines("""
        NEWS
        YAO WEN
        CULTURE
        LOCAL NEWS
        SPORTS
        FOCUS
        ECONOMY
        TE BIE BAO DAO
        LIFE
        OPINION
        WEEKLY
        IN DEPTH
        ZONG HE
        METRO
        """);

    /// <summary>Leftovers of scanning and ornaments.</summary>
    public static readonly Pool Crumbs = Pool.Lines("""
        ■
        ·
        * * *
        ***
        ————
        ——————————
        ……
        |
        □□
        ◆◆◆
        ▲
        =====
        · · ·
        - 3 -
        l
        _____
        ◇
        ★★★
        ~~~~
        + + +
        1
        12
        ■■■■
        ////
        。
        《
        0 1
        """);
}
