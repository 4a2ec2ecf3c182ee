namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Wordings around a post of a public account, and of government sites. {account} the account, {body} the office.</summary>
internal static class Accounts
{
    public static readonly Pool Above = Pool.Lines("""
        ↑↑↑点击上方“{account}”<关注|订阅>我们
        ↑↑ 点击上方“{account}”，<一起看新闻|不错过>
        早安，{city}！
        点击上方蓝字关注我们
        点击蓝字 关注我们
        ↑点击上方“{account}”关注我们
        关注{account} 了解更多精彩
        以下文章来源于{other}，作者{name}
        点击“{account}”即可订阅
        ↑↑↑ 点我关注
        {account}
        收录于合集 #{topic} {n}个
        听全文 约{n}分钟
        全文共{n}字，预计阅读{n}分钟
        戳蓝字关注{account}，设为星标
        点 击 上 方 蓝 字 关 注 我 们
        点 击 蓝 字 关 注 “{account}”
        点 击 上 方 “{account}” 关 注
        关 注 我 们
        点这里↑↑↑关注“{account}”
        ▲ 点击上方蓝字 关注{account} ▲
        👆{account}，{city}人都在看
        👇<点击|长按>下方卡片 关注{account}
        {account} <为你|带你><读|听><新闻|时政>
        大家好，这里是{account}
        <预警|重要|速看|收藏|提醒>！
        阅读本文约需{n}分钟
        """);

    /// <summary>Titles of a day's news.</summary>
    public static readonly Pool Digests = Pool.Lines("""
        早安{city}｜<今日|昨日>新闻<早餐|速览>
        {account}早报（{date}）
        【早读】{date}，{city}要闻<都在这里|一览>
        <新闻|资讯>早餐 | {date}
        <一周|昨夜今晨>要闻，{city}人<请收好|都在看>
        {city}<早知道|晚报道>丨{date}
        每日<简报|播报> {isodate}
        """);

    /// <summary>Between the title of a day's news and its items.</summary>
    public static readonly Pool Mottoes = Pool.Lines("""
        {clause} {clause}
        <每天|清晨><三|五|一>分钟 <读懂|知晓|看遍><{city}|天下|世界>
        <今天是|今日>{date} {clause}
        {four} {four}
        <小编|{account}>为您<整理|播报>
        """);

    /// <summary>Asks in the middle of a post; they belong to nothing.</summary>
    public static readonly Pool Middles = Pool.Lines("""
        图片
        ▲ <现场图|资料图|视频截图>
        <图源|图片来源>：{other}
        （<视频|图片><来自|来源>网络）
        👇点击<视频|图片> 查看更多
        👇 <点击|戳>这里 <了解详情|观看视频>
        ▼<点击|滑动>查看<更多|下一张>▼
        （<上下|左右>滑动查看<更多|全部>）
        点击播放 <视频|音频>
        ↓↓↓<视频|长图|海报>↓↓↓
        <视频|音频|海报>加载中
        广告
        已关注 关注 重播 分享 赞
        关注{account}视频号
        """);

    /// <summary>Below the headline; a reader may count it to the article.</summary>
    public static readonly Pool Stamps = Pool.Lines("""
        {account} {date} {clock}
        {account} {isodate}
        原创 {name} {account} {isodate} {clock} 发表于{province}
        {account} {isodate} {clock} 发表于{province}
        {isodate} {clock} {account}
        {date} {clock}　{account}
        原创 {account} {date}
        {account} {isodate} {clock} {province}
        """);

    public static readonly Pool Breaks = Pool.Lines("""
        · · ·
        ———
        * * *
        ▼
        ◆
        - - -
        👇👇👇
        ⬇⬇⬇
        ……
        . . .
        ↓↓↓
        ✦
        """);

    public static readonly Pool Credits = Pool.Lines("""
        来源｜{account}
        来源：{account}
        编辑｜{name}
        编辑：{name}
        责编 {name} 编审 {name2}
        责编｜{name}
        校对｜{name}
        审核｜{name}
        审核：{name} 监制：{name2}
        初审：{name}|复审：{name2}|终审：{name}
        来源 | {account}|编辑 | {name}|审核 | {name2}
        编辑：{name} 校对：{name2} 审核：{name}
        监制/{name} 编辑/{name2}
        排版 | {name}
        一审一校：{name} 二审二校：{name2}
        值班编辑 {name} 值班主任 {name2}
        """);

    /// <summary>Credits that name authors: {names}, {names2}.</summary>
    public static readonly Pool Authors = Pool.Lines("""
        文/图：{names}
        文｜{names}
        文字：{names} 摄影：{names2}
        图文｜{names}
        作者：{names}
        作者 | {names}
        供稿：{names}
        撰稿 {names}
        通讯员：{names}
        文 | {names} 图 | {names2}
        记者：{names}
        记者：{names}
        记者｜{names}
        记者 | {names}
        记者/{names}
        通讯员 {names}
        图片 / {names}
        采写：{names}
        """);

    public static readonly Pool Below = Pool.Lines("""
        往期推荐
        往期回顾
        往期精彩
        推荐阅读
        点击阅读更多
        {other headline}
        {other headline}
        ▶ {other headline}
        {other headline}
        喜欢此内容的人还喜欢
        阅读原文
        点亮“在看”，你最好看
        分享、点赞、在看，一键三连
        点赞 在看 分享 收藏
        END
        -END-
        — THE END —
        扫码关注{account}
        长按识别二维码关注
        {account}微信公众号
        觉得不错，请点个“在看”
        转发给更多人知道
        阅读 {n} 在看 {n}
        投稿邮箱：{mail}
        联系电话：{phone}
        版权声明：图文来源网络，版权归原作者所有
        欢迎留言
        写留言
        精选留言
        关注视频号 看更多精彩
        微信扫一扫 关注该公众号
        继续滑动看下一个
        轻触阅读原文
        向上滑动看下一个
        """);

    public static readonly Pool Ends = Pool.Words("发布 融媒 生活圈 微讯 之声 教育 应急 公安 卫健 文旅 科协 共青团 妇联 工会 检察 税务 交警 消防 身边事 微平台 观察 头条");

    /// <summary>Rows of the metadata table of a government site.</summary>
    public static readonly Pool Metadata = Pool.Lines("""
        索引号：{index}
        索 引 号：{index}
        信息索引：{index}
        发布机构：{body}
        发文机关：{body}
        公开责任部门：{body}
        成文日期：{date}
        发文字号：{number}
        文　　号：{number}
        标题：{headline}
        名称：{headline}
        标　　题：{headline}
        发布日期：{date}
        发布时间：{isodate}
        生成日期：{isodate}
        主题分类：{domain}、综合
        有效性：有效
        是否有效：是
        主题词：{topic} {topic}
        公开方式：主动公开
        公开范围：全社会
        体裁分类：通知
        关键词：{topic}；{topic}
        信息来源：{body}
        """);

    public static readonly Pool GovernmentTop = Pool.Lines("""
        {site}
        首页 政务公开 政务服务 互动交流 走进{city}
        首页 要闻动态 政府信息公开 办事服务 政民互动
        今天是{today}
        您的位置: 首页 > {section} > {section}
        当前位置：首页>政务公开>{section}
        {site} > {section}
        网站支持IPv6
        无障碍 关怀版
        信息公开指南 信息公开制度 法定主动公开内容
        RSS订阅 智能机器人
        注册 登录 个人中心
        政府信息公开目录
        {section}
        请输入关键字 搜索
        当前位置：首页/政务公开/{section}
        您的位置：首页/{section}/{section}
        当前位置： 首页 » {section} » 正文
        首页 · {section} · {section}
        首页-{section}-{section}
        首页 → {section} → 正文
        您现在的位置：{site}＞＞{section}＞＞详细内容
        {section} / 详情
        <政府信息公开|信息公开|政务公开|公示公告|通知公告|工作动态|部门动态>
        <走进|魅力|活力>{city} <政务公开|新闻中心> 办事服务
        政策文件库
        长者助手 适老化
        """);

    public static readonly Pool GovernmentTools = Pool.Lines("""
        【字体：大 中 小】 打印 关闭
        字体：[大] [中] [小]
        字号：大 中 小 打印
        分享到： 打印
        浏览次数：{n} 次
        保护视力色：
        扫一扫在手机打开当前页
        打印 收藏 关闭
        """);

    public static readonly Pool GovernmentBottom = Pool.Lines("""
        打印 关闭
        【打印此页】 【关闭窗口】
        扫一扫在手机打开当前页
        相关附件
        附件下载：
        附件：1.{topic}一览表.docx
        政策解读：{other headline}
        相关解读
        相关文件
        上一篇：{other headline}
        下一篇：没有了
        主办：{site} 承办：{city}市大数据中心
        网站标识码：{code} {short}ICP备{code}号
        {short}公网安备 {code}号
        联系我们 网站地图 关于本站
        地址：{city}市行政中心 邮编：{code}
        政府网站找错
        国务院部门网站 省政府网站 县（市、区）网站
        技术支持：{city}市电子政务中心 联系电话：{phone}
        建议使用1024×768以上分辨率
        友情链接
        版权所有：{site}
        """);

    public static readonly Pool Sections = Pool.Words("新闻动态 部门动态 政策文件 通知公告 规范性文件 公示公告 政务要闻 工作动态 县区动态 财政信息 人事任免 规划计划 行政许可 政策解读 热点回应");
}
