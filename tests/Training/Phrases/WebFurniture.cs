namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Wordings around an article of a web page. {site} the site, {channel} a channel, {headline} the article's.</summary>
internal static class WebFurniture
{
    public static readonly Pool Top = Pool.Lines("""
        点击右上角<微信好友|分享>
        朋友圈
        请使用浏览器分享功能进行分享
        正在阅读:{headline}
        首页> {channel}> 正文
        首页 > {channel} > {channel2} > 正文
        当前位置：首页>>{channel}>>{channel2}
        您当前的位置：{site} > {channel}
        您的位置: 网站首页 > {channel} > 详情
        {site}首页 | {channel} | {channel2} | 视频 | 图片
        登录 注册
        收藏本站 设为首页
        手机版 客户端 微博 微信
        搜索
        {channel}
        返回首页
        今天是{today}
        {site}>>{channel}>>{channel2}
        无障碍浏览 长者模式
        English 繁體 简体
        新闻 时政 {channel} {channel2} 评论 专题
        扫一扫 手机打开当前页
        首页/{channel}/正文
        首页 / {channel} / {channel2}
        首页 » {channel} » 正文
        {site} · {channel}
        当前位置：{site}-{channel}-正文
        首页 → {channel} → {channel2}
        APP下载 电子报 投稿
        {channel} {channel2}
        """);

    public static readonly Pool Stamps = Pool.Lines("""
        来源:{source}{stamp}
        来源：{source} {stamp}
        {stamp} 来源：{source}
        {stamp} {source}
        发布时间：{stamp} 来源：{source}
        时间：{stamp}　来源：{source}　作者：{name}
        {day} 来源：{source} 字号：大 中 小
        {stamp}　|　来源：{source}
        {source} | {stamp}
        发布日期：{day} 浏览次数：{n}
        {source} {stamp} 阅读 {n}
        [来源：{source}] [作者：{name}] [日期：{day}] [热度：{n}]
        稿件来源：{source} 发布时间：{stamp}
        信息来源：{source} 发布时间：{stamp} 点击数：{n}
        {stamp}
        """);

    public static readonly Pool Below = Pool.Lines("""
        [责任编辑：{name}]
        [ 责编:{name} ]
        责任编辑：{name}
        编辑：{name} 审核：{name2}
        （责编：{name}、{name2}）
        责编：{name} 一审：{name} 二审：{name2} 三审：{name}
        初审：{name} 复审：{name2} 终审：{name}
        编辑 {name} 二审 {name2} 三审 {name}
        【责任编辑:{name}】
        值班主任：{name}
        """);

    public static readonly Pool Bottom = Pool.Lines("""
        推荐】【大字】【小字】【打印】【关闭】
        【<我要纠错|收藏本页|推荐给朋友>】【打印】【关闭】
        <网友|读者>评论<仅代表|只代表><网友个人|其本人>观点，与本网立场无关
        <新 闻|站 内> <搜 索|查 询>
        关键词<一|：>
        Read More
        <不喜欢|有疑问|看完了>？<点这里|说两句>
        相关阅读
        相关链接
        相关新闻
        推荐阅读
        热门推荐
        延伸阅读
        阅读剩余全文(
        您此时的心情
        加载更多
        打印 关闭
        【打印本页】【关闭窗口】
        上一篇：{other}
        下一篇：{other}
        下一篇：没有了
        新闻排行
        网友评论
        我要评论
        已有{n}条评论
        网友{nick}：<说得好|支持|期待>
        点赞 {n}
        分享到：
        分享到 微信 微博 QQ空间
        版权声明：本网转载文章版权归原作者所有，如有侵权请联系删除
        凡本网注明“来源：{site}”的所有作品，版权均属于{site}
        关于我们 | 联系我们 | 广告服务 | 法律声明 | 网站地图
        Copyright © {site} All Rights Reserved
        {short}ICP备{icp}号
        {short}公网安备 {icp}号
        主办：{site} 技术支持：{firm}
        违法和不良信息举报电话：{phone}
        视觉焦点
        独家策划
        24小时热榜
        回到顶部
        """);

    /// <summary>What stands over a list of other articles.</summary>
    public static readonly Pool ListHeads = Pool.Words("相关阅读 相关新闻 相关链接 推荐阅读 热门推荐 延伸阅读 新闻排行 视觉焦点 独家策划 24小时热榜 最新要闻 图片推荐 猜你喜欢 精彩推荐 热点新闻 今日推荐 点击排行 编辑推荐 为您推荐 相关专题 热文排行 更多新闻");

    /// <summary>Rows of such a list; "|" breaks the line, {summary} is a sentence or two of another article.</summary>
    public static readonly Pool ListRows = Pool.Lines("""
        {other}
        • {other}
        · {other}
        ·{other}
        - {other}
        {i}. {other}
        {i} {other}
        {i}、{other}
        {other}|{otherstamp}
        {other} {otherday}
        [{otherday}] {other}
        {otherday} {other}
        > {other}
        >>{other}
        {summary}|{otherstamp}
        {summary}
          • {other}
        {other}|{n}阅读
        【{channel}】{other}
        """);

    /// <summary>Boxes of moods and comments, all together.</summary>
    public static readonly Pool Moods = Pool.Lines("""
        您此时的心情|开心 {n}|难过 {n}|点赞 {n}|飘过 {n}
        您此时的心情|新闻表情排行 /|  • 开心|     |    {n}|  • 难过|     |    {n}|  • 点赞|     |    {n}
        投票|你<支持|赞成|看好>吗？|<支持|赞成> {n}票 {n}.{n}%|<反对|不好说> {n}票 {n}.{n}%
        网友调查|{other}|A.是 {n}.{n}%|B.否 {n}.{n}%
        看完这篇文章有何感觉|高兴 {n}|感动 {n}|愤怒 {n}
        评论|登录 后发表评论|全部评论（{n}）
        网友评论|{nick}：写得真好|{nick}：支持一下|{nick} {n}楼：顶
        我要评论|文明上网 理性发言|发表
        分享到：|微信|微博|QQ
        点赞 {n}|收藏 {n}|分享
        """);

    public static readonly Pool SiteEnds = Pool.Words("网 新闻网 在线 日报网 新闻客户端 发布 之窗 信息港 政府网 融媒 文明网 长安网 广电网");
    public static readonly Pool Channels = Pool.Words("新闻 要闻 本地 地方频道 时政 产业·金融 经济 社会 民生 教育 健康 文旅 科技 体育 图片 视频 专题 县区 政务 评论 观点 公告 通知公告 工作动态");
}
